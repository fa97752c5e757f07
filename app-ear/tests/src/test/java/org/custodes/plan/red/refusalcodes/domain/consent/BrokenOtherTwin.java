package org.custodes.plan.red.refusalcodes.domain.consent;

import org.custodes.plan.red.refusalcodes.domain.kernel.Refusal;

class BrokenOtherTwin extends Refusal {
  private static final long serialVersionUID = 1L;

  BrokenOtherTwin() {
    super("same-code", "A rule.");
  }
}
