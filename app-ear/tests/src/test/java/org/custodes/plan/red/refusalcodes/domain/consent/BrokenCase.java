package org.custodes.plan.red.refusalcodes.domain.consent;

import org.custodes.plan.red.refusalcodes.domain.kernel.Refusal;

class BrokenCase extends Refusal {
  private static final long serialVersionUID = 1L;

  BrokenCase() {
    super("Camel_Case", "A rule.");
  }
}
