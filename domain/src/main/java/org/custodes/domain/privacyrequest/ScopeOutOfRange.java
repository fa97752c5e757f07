package org.custodes.domain.privacyrequest;

import org.custodes.domain.kernel.Refusal;

/** The scope names what it cannot, or too much. */
public final class ScopeOutOfRange extends Refusal {
  private static final long serialVersionUID = 1L;

  public ScopeOutOfRange() {
    super(
        Kind.INVALID,
        "scope-out-of-range",
        "With scope CONVERSATION name 1 to 50 handles; with any other scope name none. The sign-in"
            + " account goes with scope ALL only.",
        "handles");
  }
}
