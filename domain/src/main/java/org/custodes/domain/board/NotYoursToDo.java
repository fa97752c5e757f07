package org.custodes.domain.board;

import org.custodes.domain.kernel.Refusal;

/** Who has no part in a review, or is recused from it, gets this answer and no other. */
public final class NotYoursToDo extends Refusal {
  private static final long serialVersionUID = 1L;

  public NotYoursToDo() {
    super(
        Kind.FORBIDDEN,
        "review-not-yours",
        "This is not open to you: a review belongs to its panel, its secretary and those it asks.");
  }
}
