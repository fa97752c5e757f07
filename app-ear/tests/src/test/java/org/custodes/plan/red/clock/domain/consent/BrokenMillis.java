package org.custodes.plan.red.clock.domain.consent;

class BrokenMillis {
  Object value() {
    return System.currentTimeMillis();
  }
}
