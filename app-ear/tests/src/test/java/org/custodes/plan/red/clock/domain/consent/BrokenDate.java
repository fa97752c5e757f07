package org.custodes.plan.red.clock.domain.consent;

import java.time.LocalDate;
import java.time.ZoneOffset;

class BrokenDate {
  Object value() {
    return LocalDate.now(ZoneOffset.UTC);
  }
}
