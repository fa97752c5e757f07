package org.custodes.domain.privacyrequest;

import org.custodes.domain.kernel.Refusal;

/** A plan is carried out once a lead has approved it. */
public final class NotApproved extends Refusal {
  private static final long serialVersionUID = 1L;

  public NotApproved() {
    super(Kind.CONFLICT, "not-approved", "The plan has not been approved yet.");
  }
}
