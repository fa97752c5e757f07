package org.custodes.domain.board;

import org.custodes.domain.kernel.Refusal;

/** There is no such review for this caller. */
public final class UnknownReview extends Refusal {
  private static final long serialVersionUID = 1L;

  public UnknownReview() {
    super(Kind.NOT_FOUND, "unknown-review", "There is no review under this number.");
  }
}
