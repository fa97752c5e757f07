package org.custodes.domain.board;

import org.custodes.domain.kernel.Refusal;

/** A priority has three parts of 1 to 5. */
public final class PriorityOutOfRange extends Refusal {
  private static final long serialVersionUID = 1L;

  public PriorityOutOfRange() {
    super(
        Kind.INVALID,
        "review-priority-out-of-range",
        "Reach, severity and novelty are 1 to 5.",
        "reach");
  }
}
