package org.custodes.plan.red.clock.domain.consent;

import java.security.SecureRandom;

class BrokenSecureRandom {
  Object value() {
    return new SecureRandom();
  }
}
