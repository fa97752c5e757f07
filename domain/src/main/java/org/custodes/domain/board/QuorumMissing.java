package org.custodes.domain.board;

import org.custodes.domain.kernel.Refusal;

/** A vote below quorum cannot close. */
public final class QuorumMissing extends Refusal {
  private static final long serialVersionUID = 1L;

  public QuorumMissing() {
    super(
        Kind.CONFLICT,
        "review-quorum-missing",
        "The vote cannot be closed: a majority of those who may vote has to have voted, with privacy and with law or ethics among them.");
  }
}
