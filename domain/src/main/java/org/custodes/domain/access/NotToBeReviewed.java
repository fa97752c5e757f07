package org.custodes.domain.access;

import org.custodes.domain.kernel.Refusal;

/** A review comes after the end, once. */
public final class NotToBeReviewed extends Refusal {
  private static final long serialVersionUID = 1L;

  public NotToBeReviewed() {
    super(
        Kind.CONFLICT,
        "not-to-be-reviewed",
        "Only an emergency reading that has ended and was not reviewed yet can be reviewed.");
  }
}
