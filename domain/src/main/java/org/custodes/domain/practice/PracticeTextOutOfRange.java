package org.custodes.domain.practice;

import org.custodes.domain.kernel.Refusal;

/** Every text of a practice is there, is printable and has a limit. */
public final class PracticeTextOutOfRange extends Refusal {
  private static final long serialVersionUID = 1L;

  /**
   * @param field which of them
   */
  public PracticeTextOutOfRange(String field) {
    super(
        Kind.INVALID,
        "practice-text-out-of-range",
        "This part of a practice is missing, too long, or has characters that cannot be printed.",
        field);
  }
}
