package org.custodes.domain.privacyrequest;

import org.custodes.domain.kernel.Refusal;

/** Nobody is told that nothing is kept of them while something is. */
public final class SomethingIsKept extends Refusal {
  private static final long serialVersionUID = 1L;

  public SomethingIsKept() {
    super(
        Kind.UNPROCESSABLE,
        "something-is-kept",
        "Something may be kept of this person, so the request can be carried out.");
  }
}
