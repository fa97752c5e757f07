package org.custodes.domain.subject;

import org.custodes.domain.kernel.Refusal;

/** The holds on one person are bounded, because their sealed state has one size. */
public final class TooManyHolds extends Refusal {
  private static final long serialVersionUID = 1L;

  public TooManyHolds() {
    super(
        Kind.CONFLICT,
        "too-many-holds",
        "One person has at most "
            + KeptHolds.MOST
            + " legal holds in force, which list at most "
            + KeptHolds.MOST_LISTED
            + " conversations together. A hold on everything lists none.");
  }
}
