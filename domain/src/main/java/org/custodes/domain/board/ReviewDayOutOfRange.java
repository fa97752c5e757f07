package org.custodes.domain.board;

import org.custodes.domain.kernel.Refusal;

/** A day that the board sets comes, and not too late. */
public final class ReviewDayOutOfRange extends Refusal {
  private static final long serialVersionUID = 1L;

  public ReviewDayOutOfRange() {
    super(
        Kind.INVALID, "review-day-out-of-range", "The day is in the past, or too far away.", "day");
  }
}
