package org.custodes.domain.privacyrequest;

import org.custodes.domain.kernel.Refusal;

/** A plan decides about places that its request reaches. */
public final class PlaceNotReached extends Refusal {
  private static final long serialVersionUID = 1L;

  public PlaceNotReached() {
    super(
        Kind.UNPROCESSABLE,
        "place-not-reached",
        "The request does not reach this place.",
        "exemptions");
  }
}
