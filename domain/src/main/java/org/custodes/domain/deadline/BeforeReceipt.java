package org.custodes.domain.deadline;

import org.custodes.domain.kernel.Refusal;

/** Nothing is asked or notified about a request that has not come. */
public final class BeforeReceipt extends Refusal {
  private static final long serialVersionUID = 1L;

  BeforeReceipt(String field) {
    super(
        Kind.INVALID,
        "before-receipt",
        "A pause or a notice is not before the day of receipt.",
        field);
  }
}
