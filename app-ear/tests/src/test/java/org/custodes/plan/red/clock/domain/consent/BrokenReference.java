package org.custodes.plan.red.clock.domain.consent;

import java.time.Instant;
import java.util.function.Supplier;

class BrokenReference {
  Object value() {
    return (Supplier<Instant>) Instant::now;
  }
}
