package org.custodes.domain.board;

import org.custodes.domain.kernel.Refusal;

/** A recommendation is not declined in a few words. */
public final class DeclineTooShort extends Refusal {
  private static final long serialVersionUID = 1L;

  public DeclineTooShort() {
    super(
        Kind.INVALID,
        "review-decline-too-short",
        "Declining a recommendation takes a reason of at least 200 characters.",
        "text");
  }
}
