package org.custodes.domain.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.LocalDate;
import org.custodes.domain.lifecycle.ExpiryStep;
import org.custodes.domain.vault.Lockers;

/**
 * Ends what has had its time: keys first, then every feature's rows (data design, section 2,
 * <i>Retention</i>). Doing it twice does nothing.
 */
@ApplicationScoped
class Sweep {
  private static final Logger LOG = System.getLogger(Sweep.class.getName());

  private Lockers lockers;
  private Iterable<ExpiryStep> steps;
  private Clock clock;

  protected Sweep() {}

  @Inject
  Sweep(Lockers lockers, @Any Instance<ExpiryStep> steps, Clock clock) {
    this(lockers, (Iterable<ExpiryStep>) steps, clock);
  }

  Sweep(Lockers lockers, Iterable<ExpiryStep> steps, Clock clock) {
    this.lockers = lockers;
    this.steps = steps;
    this.clock = clock;
  }

  void run() {
    var today = LocalDate.ofInstant(clock.instant(), clock.getZone());
    int shredded = lockers.expire(today);
    for (var step : steps) {
      long gone = step.expire(today);
      LOG.log(Level.DEBUG, "{0}: {1} expired", step.place(), gone);
    }
    if (shredded > 0) {
      LOG.log(Level.INFO, "Retention: {0} records reached their day", shredded);
    }
  }
}
