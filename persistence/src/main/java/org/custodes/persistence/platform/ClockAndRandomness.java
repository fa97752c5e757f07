package org.custodes.persistence.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.security.SecureRandom;
import java.time.Clock;

/** The one source of time and of randomness; everything else has them injected. */
@ApplicationScoped
class ClockAndRandomness {
  @Produces
  Clock clock() {
    return Clock.systemUTC();
  }

  @Produces
  SecureRandom random() {
    return new SecureRandom();
  }
}
