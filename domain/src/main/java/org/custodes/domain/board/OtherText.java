package org.custodes.domain.board;

import org.custodes.domain.kernel.Refusal;

/** A ballot is bound to the text that its member read. */
public final class OtherText extends Refusal {
  private static final long serialVersionUID = 1L;

  public OtherText() {
    super(
        Kind.CONFLICT,
        "review-other-text",
        "The vote is on another text than the one you read. Read it again.");
  }
}
