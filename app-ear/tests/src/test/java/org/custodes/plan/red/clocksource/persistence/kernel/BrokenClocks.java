package org.custodes.plan.red.clocksource.persistence.kernel;

import java.time.Clock;

class BrokenClocks {
  Clock clock() {
    return Clock.systemUTC();
  }
}
