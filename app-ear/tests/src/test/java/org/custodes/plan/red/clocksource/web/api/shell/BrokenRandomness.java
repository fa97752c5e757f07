package org.custodes.plan.red.clocksource.web.api.shell;

import java.security.SecureRandom;

class BrokenRandomness {
  SecureRandom random() {
    return new SecureRandom();
  }
}
