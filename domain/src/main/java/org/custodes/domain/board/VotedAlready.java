package org.custodes.domain.board;

import org.custodes.domain.kernel.Refusal;

/** A seat votes once on a motion. */
public final class VotedAlready extends Refusal {
  private static final long serialVersionUID = 1L;

  public VotedAlready() {
    super(
        Kind.CONFLICT,
        "review-voted-already",
        "This seat has voted. A correction is a new motion.");
  }
}
