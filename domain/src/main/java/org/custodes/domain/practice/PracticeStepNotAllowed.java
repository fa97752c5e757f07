package org.custodes.domain.practice;

import org.custodes.domain.kernel.Refusal;

/** A version is drafted, proposed, put in force and retired, in this order. */
public final class PracticeStepNotAllowed extends Refusal {
  private static final long serialVersionUID = 1L;

  /**
   * @param state where the practice stands
   * @param step what was tried
   */
  public PracticeStepNotAllowed(VersionState state, String step) {
    super(
        Kind.CONFLICT,
        "practice-step-not-allowed",
        "A version that is "
            + state
            + " does not allow "
            + step
            + "; allowed is "
            + PracticeStep.of(state)
            + ".");
  }
}
