package org.custodes.domain.practice;

import org.custodes.domain.kernel.Refusal;

/** There is no such practice. */
public final class UnknownPractice extends Refusal {
  private static final long serialVersionUID = 1L;

  public UnknownPractice() {
    super(
        Kind.NOT_FOUND, "unknown-practice", "There is no such practice, or no such version of it.");
  }
}
