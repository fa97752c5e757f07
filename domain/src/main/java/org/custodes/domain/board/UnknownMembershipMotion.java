package org.custodes.domain.board;

import org.custodes.domain.kernel.Refusal;

/** A vote is on a motion that is open. */
public final class UnknownMembershipMotion extends Refusal {
  private static final long serialVersionUID = 1L;

  public UnknownMembershipMotion() {
    super(
        Kind.NOT_FOUND,
        "unknown-membership-motion",
        "There is no such motion on the board's members, or it is closed.");
  }
}
