package org.custodes.domain.privacyrequest;

import org.custodes.domain.kernel.Refusal;

/** Who would keep everything refuses, and says so. */
public final class PlanErasesNothing extends Refusal {
  private static final long serialVersionUID = 1L;

  public PlanErasesNothing() {
    super(
        Kind.UNPROCESSABLE,
        "plan-erases-nothing",
        "A plan that keeps everything is a refusal; propose that, with its ground.");
  }
}
