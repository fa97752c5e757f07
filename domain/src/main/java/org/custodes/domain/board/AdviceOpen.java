package org.custodes.domain.board;

import org.custodes.domain.kernel.Refusal;

/** A review closes when the board has closed each recommendation. */
public final class AdviceOpen extends Refusal {
  private static final long serialVersionUID = 1L;

  public AdviceOpen() {
    super(Kind.CONFLICT, "review-advice-open", "A recommendation is still open.");
  }
}
