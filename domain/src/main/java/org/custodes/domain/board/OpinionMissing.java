package org.custodes.domain.board;

import org.custodes.domain.kernel.Refusal;

/** What is put to the vote is the newest draft. */
public final class OpinionMissing extends Refusal {
  private static final long serialVersionUID = 1L;

  public OpinionMissing() {
    super(
        Kind.CONFLICT,
        "review-opinion-missing",
        "There is no draft opinion to be voted on, or a newer one.");
  }
}
