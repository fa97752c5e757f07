package org.custodes.domain.consent;

import org.custodes.domain.kernel.Refusal;

/** How a decision was said is a short text of printable characters. */
public final class MethodOutOfRange extends Refusal {
  private static final long serialVersionUID = 1L;

  /** Characters that a method may have. */
  public static final int MAX_LENGTH = 64;

  public MethodOutOfRange() {
    super(
        Kind.INVALID,
        "method-out-of-range",
        "The method says how the decision was made, in 1 to "
            + MAX_LENGTH
            + " printable characters, for example: settings",
        "method");
  }
}
