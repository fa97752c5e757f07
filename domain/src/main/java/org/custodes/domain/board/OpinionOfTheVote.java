package org.custodes.domain.board;

import org.custodes.domain.kernel.Refusal;

/** A separate opinion explains its member's vote. */
public final class OpinionOfTheVote extends Refusal {
  private static final long serialVersionUID = 1L;

  public OpinionOfTheVote() {
    super(
        Kind.CONFLICT,
        "review-opinion-of-the-vote",
        "A dissent is written by who voted no, a concurrence by who voted yes, once.");
  }
}
