package org.custodes.domain.practice;

import org.custodes.domain.kernel.Refusal;

/** The catalogue has bounds, so that it can be listed whole. */
public final class PracticesFull extends Refusal {
  private static final long serialVersionUID = 1L;

  public PracticesFull() {
    super(Kind.CONFLICT, "practices-full", "The catalogue has no room for more.");
  }
}
