package org.custodes.domain.practice;

import org.custodes.domain.kernel.Refusal;

/** A practice's name in addresses has one shape. */
public final class MalformedPracticeCode extends Refusal {
  private static final long serialVersionUID = 1L;

  public MalformedPracticeCode() {
    super(
        Kind.INVALID,
        "malformed-practice-code",
        "A practice is named by 3 to 40 characters of a-z, 0-9 and -, a letter first.",
        "code");
  }
}
