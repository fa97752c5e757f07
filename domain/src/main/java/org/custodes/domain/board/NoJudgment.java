package org.custodes.domain.board;

import org.custodes.domain.kernel.Refusal;

/** A judgment is supported as it was proposed. */
public final class NoJudgment extends Refusal {
  private static final long serialVersionUID = 1L;

  public NoJudgment() {
    super(
        Kind.CONFLICT,
        "review-no-judgment",
        "Nobody has proposed this, or something else was proposed meanwhile. Look at it again.");
  }
}
