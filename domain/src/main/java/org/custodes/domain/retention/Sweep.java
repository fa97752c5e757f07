package org.custodes.domain.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.custodes.domain.lifecycle.ExpiryStep;
import org.custodes.domain.vault.ItemKeys;
import org.custodes.domain.vault.Lockers;
import org.custodes.domain.vault.RecordPurpose;

/**
 * Ends what has had its time: keys first, then every feature's rows (data design, section 2,
 * <i>Retention</i>). Doing it twice does nothing. Plants a canary for each rule, and says so loudly
 * when one of the last days is still there.
 */
@ApplicationScoped
class Sweep {
  private static final Logger LOG = System.getLogger(Sweep.class.getName());

  /** How far back a canary is looked for; a server may have been off for a weekend. */
  private static final int LOOKED_BACK = 7;

  private Lockers lockers;
  private ItemKeys itemKeys;
  private CanaryPerch perch;
  private Iterable<ExpiryStep> steps;
  private Clock clock;

  protected Sweep() {}

  @Inject
  Sweep(
      Lockers lockers,
      ItemKeys itemKeys,
      CanaryPerch perch,
      @Any Instance<ExpiryStep> steps,
      Clock clock) {
    this(lockers, itemKeys, perch, (Iterable<ExpiryStep>) steps, clock);
  }

  Sweep(
      Lockers lockers,
      ItemKeys itemKeys,
      CanaryPerch perch,
      Iterable<ExpiryStep> steps,
      Clock clock) {
    this.lockers = lockers;
    this.itemKeys = itemKeys;
    this.perch = perch;
    this.steps = steps;
    this.clock = clock;
  }

  /** A rule whose canary outlived its day. */
  record Overdue(RecordPurpose purpose, LocalDate day) {}

  /**
   * @return canaries that should be gone and are not; empty when retention works
   */
  List<Overdue> run() {
    var today = LocalDate.ofInstant(clock.instant(), clock.getZone());
    int shredded = lockers.expire(today);
    int items = itemKeys.expire(today);
    for (var step : steps) {
      long gone = step.expire(today);
      LOG.log(Level.DEBUG, "{0}: {1} expired", step.place(), gone);
    }
    if (shredded + items > 0) {
      LOG.log(
          Level.INFO,
          "Retention: {0} records and {1} keys of other things reached their day",
          shredded,
          items);
    }
    var overdue = overdue(today);
    overdue.forEach(
        canary ->
            LOG.log(
                Level.ERROR,
                "Retention does not work for {0}: the canary of {1} is still there. Look why keys"
                    + " are not shredded or rows not purged.",
                canary.purpose(),
                canary.day()));
    for (var purpose : RecordPurpose.values()) {
      perch.plant(purpose, today);
    }
    return overdue;
  }

  private List<Overdue> overdue(LocalDate today) {
    var overdue = new ArrayList<Overdue>();
    for (var purpose : RecordPurpose.values()) {
      for (int back = 1; back <= LOOKED_BACK; back++) {
        var day = today.minusDays(back);
        if (perch.isThere(purpose, day)) {
          overdue.add(new Overdue(purpose, day));
        }
      }
    }
    return overdue;
  }
}
