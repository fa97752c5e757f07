package org.custodes.domain.board;

import org.custodes.domain.kernel.Refusal;

/** A review has bounds, so that it can be read whole. */
public final class ReviewFull extends Refusal {
  private static final long serialVersionUID = 1L;

  public ReviewFull() {
    super(Kind.CONFLICT, "review-full", "The review has no room for more of this.");
  }
}
