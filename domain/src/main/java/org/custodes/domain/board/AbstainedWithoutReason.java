package org.custodes.domain.board;

import org.custodes.domain.kernel.Refusal;

/** An abstention has a reason. */
public final class AbstainedWithoutReason extends Refusal {
  private static final long serialVersionUID = 1L;

  public AbstainedWithoutReason() {
    super(
        Kind.INVALID,
        "review-abstained-without-reason",
        "Who abstains says why, in 10 to 1,000 characters.",
        "reason");
  }
}
