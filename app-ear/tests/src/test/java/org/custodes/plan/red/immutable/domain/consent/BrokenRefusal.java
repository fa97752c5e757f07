package org.custodes.plan.red.immutable.domain.consent;

import org.custodes.plan.red.immutable.domain.kernel.Refusal;

class BrokenRefusal extends Refusal {
  private static final long serialVersionUID = 1L;

  int attempts = 1;

  BrokenRefusal() {
    super("broken", "It is broken.");
  }
}
