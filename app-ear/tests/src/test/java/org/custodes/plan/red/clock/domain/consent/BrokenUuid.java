package org.custodes.plan.red.clock.domain.consent;

import java.util.UUID;

class BrokenUuid {
  Object value() {
    return UUID.randomUUID();
  }
}
