package org.custodes.domain.board;

import org.custodes.domain.kernel.Refusal;

/** What is founded is what was read. */
public final class FoundingChanged extends Refusal {
  private static final long serialVersionUID = 1L;

  public FoundingChanged() {
    super(
        Kind.CONFLICT,
        "board-founding-changed",
        "The proposal is another one than you read. Read it again.");
  }
}
