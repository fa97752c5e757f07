package org.custodes.domain.privacyrequest;

import org.custodes.domain.kernel.Refusal;

/** There is nothing to erase of somebody of whom nothing is kept. */
public final class NothingIsKept extends Refusal {
  private static final long serialVersionUID = 1L;

  public NothingIsKept() {
    super(
        Kind.CONFLICT, "nothing-is-kept", "Nothing is kept of you, so there is nothing to erase.");
  }
}
