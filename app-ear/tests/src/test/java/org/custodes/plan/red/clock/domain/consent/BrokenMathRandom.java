package org.custodes.plan.red.clock.domain.consent;

class BrokenMathRandom {
  Object value() {
    return Math.random();
  }
}
