package org.custodes.plan.red.refusalcodes.domain.consent;

import org.custodes.plan.red.refusalcodes.domain.kernel.Refusal;

class LawfulRefusal extends Refusal {
  private static final long serialVersionUID = 1L;

  LawfulRefusal() {
    super("a-rule-of-its-own", "A rule.");
  }
}
