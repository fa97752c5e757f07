package org.custodes.plan.red.refusalcodes.domain.consent;

import org.custodes.plan.red.refusalcodes.domain.kernel.Refusal;

class BrokenGiven extends Refusal {
  private static final long serialVersionUID = 1L;

  BrokenGiven(String code) {
    super(code, "A rule.");
  }
}
