package org.custodes.domain.board;

import org.custodes.domain.kernel.Refusal;

/** A review goes the way that its table knows. */
public final class StepNotAllowed extends Refusal {
  private static final long serialVersionUID = 1L;

  /**
   * @param state where the review stands
   * @param step what was tried
   */
  public StepNotAllowed(ReviewState state, Step step) {
    super(
        Kind.CONFLICT,
        "review-step-not-allowed",
        "A review in "
            + state
            + " does not allow "
            + step
            + "; the table allows "
            + Step.from(state)
            + ".");
  }
}
