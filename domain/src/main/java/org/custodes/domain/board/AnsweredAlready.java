package org.custodes.domain.board;

import org.custodes.domain.kernel.Refusal;

/** An answer is given once. */
public final class AnsweredAlready extends Refusal {
  private static final long serialVersionUID = 1L;

  public AnsweredAlready() {
    super(Kind.CONFLICT, "review-answered-already", "This was answered already.");
  }
}
