package org.custodes.domain.access;

import org.custodes.domain.kernel.Refusal;

/** Each approver counts once. */
public final class ApprovedAlready extends Refusal {
  private static final long serialVersionUID = 1L;

  public ApprovedAlready() {
    super(
        Kind.CONFLICT,
        "approved-already",
        "You have approved this already; somebody else must be the other one.");
  }
}
