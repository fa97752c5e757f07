package org.custodes.domain.access;

import org.custodes.domain.kernel.Refusal;

/** One privacy officer and one support lead approve a grant; neither can do it twice. */
public final class GrantKindApprovedAlready extends Refusal {
  private static final long serialVersionUID = 1L;

  public GrantKindApprovedAlready() {
    super(
        Kind.CONFLICT,
        "grant-kind-approved-already",
        "A grant takes one privacy officer and one support lead; your part is done already.");
  }
}
