package org.custodes.plan.red.clock.domain.consent;

import java.time.Clock;

class BrokenSystemClock {
  Object value() {
    return Clock.systemUTC();
  }
}
