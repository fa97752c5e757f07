package org.custodes.domain.privacyrequest;

import org.custodes.domain.kernel.Refusal;

/** The house is still looking at the places; there is nothing that an agent could try again. */
public final class NothingFailed extends Refusal {
  private static final long serialVersionUID = 1L;

  public NothingFailed() {
    super(
        Kind.CONFLICT,
        "nothing-failed",
        "No place has failed. The house is still working on this request.");
  }
}
