package org.custodes.domain.practice;

import org.custodes.domain.kernel.Refusal;

/** A retention rule has a period of ISO 8601 and an action. */
public final class MalformedRetentionPeriod extends Refusal {
  private static final long serialVersionUID = 1L;

  public MalformedRetentionPeriod() {
    super(
        Kind.INVALID,
        "malformed-retention-period",
        "A retention rule has a period such as P6M and an action: SHRED, DELETE, ANONYMISE or REVIEW.",
        "retention");
  }
}
