package org.custodes.plan.red.clock.domain.consent;

import java.util.concurrent.ThreadLocalRandom;

class BrokenThreadRandom {
  Object value() {
    return ThreadLocalRandom.current();
  }
}
