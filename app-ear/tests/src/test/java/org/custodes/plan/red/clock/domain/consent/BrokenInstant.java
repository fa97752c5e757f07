package org.custodes.plan.red.clock.domain.consent;

import java.time.Instant;

class BrokenInstant {
  Object value() {
    return Instant.now();
  }
}
