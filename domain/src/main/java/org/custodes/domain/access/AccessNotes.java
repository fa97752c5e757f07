package org.custodes.domain.access;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.custodes.domain.kernel.SubjectId;
import org.custodes.domain.vault.SealKey;

/**
 * Counts what is done on behalf of people, for the page where they see who looked. Counts are kept
 * in memory and written every hour, in random order and by day: written at once, the rows of
 * persons would stand in one write-ahead log beside the records of the same moment (data design,
 * attack 12). A crash loses less than an hour of counts, and nothing else.
 */
@ApplicationScoped
public class AccessNotes {
  private AccessDays days;
  private Clock clock;
  private SecureRandom random;

  private final Map<SubjectId, Pending> pending = new HashMap<>();

  protected AccessNotes() {}

  @Inject
  AccessNotes(AccessDays days, Clock clock, SecureRandom random) {
    this.days = days;
    this.clock = clock;
    this.random = random;
  }

  /** What waits to be written of one person, under their state key. */
  private record Pending(SealKey key, LocalDate day, Map<AccessKind, Integer> counts) {}

  /**
   * @param key the person's state key
   */
  public void note(SubjectId subject, SealKey key, AccessKind kind) {
    var today = LocalDate.ofInstant(clock.instant(), clock.getZone());
    synchronized (pending) {
      var known = pending.get(subject);
      if (known != null && !known.day().equals(today)) {
        // midnight lies between: the day before gets its own row
        write(subject, known);
        known = null;
      }
      var counting =
          known == null ? new Pending(key, today, new EnumMap<>(AccessKind.class)) : known;
      counting.counts().merge(kind, 1, Integer::sum);
      pending.put(subject, counting);
    }
  }

  /** What was counted of a person and waits to be written; by day, as what is written. */
  public Map<LocalDate, Map<AccessKind, Integer>> waiting(SubjectId subject) {
    synchronized (pending) {
      return Optional.ofNullable(pending.get(subject))
          .map(counted -> Map.of(counted.day(), Map.copyOf(counted.counts())))
          .orElse(Map.of());
    }
  }

  /** Drops what was counted of somebody who is being erased, and their key with it. */
  void forget(SubjectId subject) {
    synchronized (pending) {
      pending.remove(subject);
    }
  }

  /** Writes what was counted since the last time. */
  void flush() {
    var waiting = new ArrayList<Map.Entry<SubjectId, Pending>>();
    synchronized (pending) {
      waiting.addAll(Map.copyOf(pending).entrySet());
      pending.clear();
    }
    Collections.shuffle(waiting, random);
    waiting.forEach(entry -> write(entry.getKey(), entry.getValue()));
  }

  private void write(SubjectId subject, Pending counted) {
    days.add(subject, counted.day(), counted.counts(), counted.key());
  }

  @PreDestroy
  void flushBeforeTheEnd() {
    flush();
  }
}
