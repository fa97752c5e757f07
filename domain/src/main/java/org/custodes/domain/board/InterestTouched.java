package org.custodes.domain.board;

import org.custodes.domain.kernel.Refusal;

/** A declared interest that touches a review is a conflict until its holder says why not. */
public final class InterestTouched extends Refusal {
  private static final long serialVersionUID = 1L;

  public InterestTouched() {
    super(
        Kind.UNPROCESSABLE,
        "review-interest-touched",
        "An interest that you declared touches this review. Declare an actual conflict, or say in the text why it is none.",
        "text");
  }
}
