package org.custodes.domain.privacyrequest;

import org.custodes.domain.kernel.Refusal;

/** A plan says of every place what becomes of it; who approved it has not seen any other. */
public final class PlacesChanged extends Refusal {
  private static final long serialVersionUID = 1L;

  public PlacesChanged() {
    super(
        Kind.CONFLICT,
        "places-changed",
        "A place has come or gone since the plan was made. Send it back and make another.");
  }
}
