package org.custodes.plan.red.clock.domain.consent;

import java.util.Random;

class BrokenRandom {
  Object value() {
    return new Random();
  }
}
