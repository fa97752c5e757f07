package org.custodes.domain.board;

import org.custodes.domain.kernel.Refusal;

/** A request, finding or recommendation is named by its number. */
public final class UnknownReviewItem extends Refusal {
  private static final long serialVersionUID = 1L;

  public UnknownReviewItem() {
    super(Kind.NOT_FOUND, "unknown-review-item", "The review has nothing under this number.");
  }
}
