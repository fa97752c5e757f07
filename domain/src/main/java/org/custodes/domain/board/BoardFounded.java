package org.custodes.domain.board;

import org.custodes.domain.kernel.Refusal;

/** The founding act happens once. */
public final class BoardFounded extends Refusal {
  private static final long serialVersionUID = 1L;

  public BoardFounded() {
    super(Kind.CONFLICT, "board-founded", "There is a board already, or nobody has proposed one.");
  }
}
