package org.custodes.domain.board;

import org.custodes.domain.kernel.Refusal;

/** A motion is about something that can be done. */
public final class SeatChangeImpossible extends Refusal {
  private static final long serialVersionUID = 1L;

  public SeatChangeImpossible() {
    super(
        Kind.UNPROCESSABLE,
        "board-seat-change-impossible",
        "This cannot be done with this seat: a term is at most three years and ends after today, nobody holds two seats, and a board has at most 15.");
  }
}
