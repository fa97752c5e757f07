package org.custodes.domain.board;

import org.custodes.domain.kernel.Refusal;

/** Four eyes, and no seat for those who found it. */
public final class FoundedByTwo extends Refusal {
  private static final long serialVersionUID = 1L;

  public FoundedByTwo() {
    super(
        Kind.FORBIDDEN,
        "board-founded-by-two",
        "The board is founded by two officers, neither of whom sits on it.");
  }
}
