package org.custodes.plan.red.clock.domain.consent;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

class LawfulTimes {
  Object value(Clock clock) {
    return List.of(clock.instant(), Instant.now(clock), LocalDate.now(clock));
  }
}
