package org.custodes.plan.red.refusalcodes.domain.consent;

import org.custodes.plan.red.refusalcodes.domain.kernel.Refusal;

class BrokenTwin extends Refusal {
  private static final long serialVersionUID = 1L;

  BrokenTwin() {
    super("same-code", "A rule.");
  }
}
