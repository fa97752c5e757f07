package org.custodes.domain.board;

import org.custodes.domain.kernel.Refusal;

/** Of two acts at one moment, one is done. */
public final class ReviewMovedOn extends Refusal {
  private static final long serialVersionUID = 1L;

  public ReviewMovedOn() {
    super(
        Kind.CONFLICT,
        "review-moved-on",
        "Somebody acted in this review at the same moment. Look at it again.");
  }
}
