package org.custodes.domain.privacyrequest;

import org.custodes.domain.kernel.Refusal;

/** An approval is bound to the plan that was seen (data design, attack 9). */
public final class PlanChanged extends Refusal {
  private static final long serialVersionUID = 1L;

  public PlanChanged() {
    super(Kind.CONFLICT, "plan-changed", "The plan is not the one that you saw. Look at it again.");
  }
}
