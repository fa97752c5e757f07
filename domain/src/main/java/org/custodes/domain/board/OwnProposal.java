package org.custodes.domain.board;

import org.custodes.domain.kernel.Refusal;

/** Nobody decides on what they proposed. */
public final class OwnProposal extends Refusal {
  private static final long serialVersionUID = 1L;

  public OwnProposal() {
    super(
        Kind.FORBIDDEN,
        "review-own-proposal",
        "You proposed this review, so somebody else decides what becomes of it.");
  }
}
