package org.custodes.domain.board;

import org.custodes.domain.kernel.Refusal;

/** Nobody votes on their own seat. */
public final class NotOnYourself extends Refusal {
  private static final long serialVersionUID = 1L;

  public NotOnYourself() {
    super(
        Kind.FORBIDDEN,
        "board-not-on-yourself",
        "This motion is about your own seat, so the others vote on it.");
  }
}
