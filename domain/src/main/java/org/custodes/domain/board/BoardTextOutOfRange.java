package org.custodes.domain.board;

import org.custodes.domain.kernel.Refusal;

/** Every text of the board is there, is printable and has a limit. */
public final class BoardTextOutOfRange extends Refusal {
  private static final long serialVersionUID = 1L;

  /**
   * @param field which of them
   */
  public BoardTextOutOfRange(String field) {
    super(
        Kind.INVALID,
        "board-text-out-of-range",
        "This text is missing, too short, too long, or has characters that cannot be printed.",
        field);
  }
}
