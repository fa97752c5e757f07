package org.custodes.domain.board;

import org.custodes.domain.kernel.Refusal;

/** A board is able to fill its panels and to outlast its terms. */
public final class FoundingOutOfRange extends Refusal {
  private static final long serialVersionUID = 1L;

  public FoundingOutOfRange() {
    super(
        Kind.INVALID,
        "board-founding-out-of-range",
        "A board has 3 to 15 seats with different holders, one of them the chair; privacy, law and ethics among them; terms of at most three years that do not all end on one day.",
        "seats");
  }
}
