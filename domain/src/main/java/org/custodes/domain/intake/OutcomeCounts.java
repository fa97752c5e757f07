package org.custodes.domain.intake;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * Counts what became of conversations, by reason and day. Counted in memory and written every
 * minute, never in a storing transaction; a crash loses less than a minute of counts.
 */
@ApplicationScoped
class OutcomeCounts {
  private static final String STORED = "STORED";

  private OutcomeDays days;
  private Clock clock;

  private Map<LocalDate, Map<String, Long>> pending = new HashMap<>();

  protected OutcomeCounts() {}

  @Inject
  OutcomeCounts(OutcomeDays days, Clock clock) {
    this.days = days;
    this.clock = clock;
  }

  synchronized void count(IntakeOutcome outcome) {
    var reason =
        switch (outcome) {
          case IntakeOutcome.Stored stored -> STORED;
          case IntakeOutcome.Refused refused -> refused.reason().name();
        };
    pending.computeIfAbsent(today(), none -> new HashMap<>()).merge(reason, 1L, Long::sum);
  }

  /** Everybody's outcomes from a day on, what is not yet written included. */
  Map<String, Long> since(LocalDate day) {
    var sums = new TreeMap<>(days.since(day));
    synchronized (this) {
      pending.forEach(
          (when, counts) -> {
            if (!when.isBefore(day)) {
              counts.forEach((reason, count) -> sums.merge(reason, count, Long::sum));
            }
          });
    }
    return sums;
  }

  /** Writes what was counted; what cannot be written now waits for the next time. */
  void flush() {
    var waiting = take();
    try {
      for (var counted = waiting.entrySet().iterator(); counted.hasNext(); counted.remove()) {
        var day = counted.next();
        days.add(day.getKey(), day.getValue());
      }
    } finally {
      putBack(waiting);
    }
  }

  private synchronized Map<LocalDate, Map<String, Long>> take() {
    var waiting = pending;
    pending = new HashMap<>();
    return waiting;
  }

  private synchronized void putBack(Map<LocalDate, Map<String, Long>> unwritten) {
    unwritten.forEach(
        (day, counts) ->
            counts.forEach(
                (reason, count) ->
                    pending
                        .computeIfAbsent(day, none -> new HashMap<>())
                        .merge(reason, count, Long::sum)));
  }

  @PreDestroy
  void flushBeforeTheEnd() {
    flush();
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), clock.getZone());
  }
}
