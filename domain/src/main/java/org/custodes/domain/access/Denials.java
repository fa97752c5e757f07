package org.custodes.domain.access;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.custodes.domain.kernel.Actor;
import org.custodes.domain.kernel.Refusal;
import org.custodes.domain.kernel.Role;
import org.custodes.domain.kernel.Sub;

/**
 * Counts what was refused, by role and by rule, in memory, and writes each minute when it is over:
 * no transaction that was refused can take its evidence with it, and no caller can make the
 * database write more than an entry for each rule and minute. A crash loses less than a minute of
 * counts, of people less than an hour.
 *
 * <p>Of people whose data are kept nothing is counted but that some of them were refused, by the
 * hour: an entry with a minute in it would be a trace of theirs.
 */
@ApplicationScoped
public class Denials {
  /** More than that at a time are not told apart. */
  static final int MOST_WAITING = 1_000;

  private static final Duration ONE_HOUR = Duration.ofHours(1);
  private static final Duration ONE_MINUTE = Duration.ofMinutes(1);

  /** Roles of people, not of staff; the assistant's account is nobody in particular. */
  private static final Set<String> PEOPLE = Set.of(Role.SUBJECT, Role.GUARDIAN);

  private static final Set<Refusal.Kind> COUNTED =
      Set.of(Refusal.Kind.FORBIDDEN, Refusal.Kind.NOT_FOUND, Refusal.Kind.CONFLICT);

  private DenialFiles files;
  private Clock clock;

  private final Map<Asked, Map<String, Integer>> pending = new LinkedHashMap<>();

  protected Denials() {}

  @Inject
  Denials(DenialFiles files, Clock clock) {
    this.files = files;
    this.clock = clock;
  }

  /**
   * @param until from when on nothing more is counted
   */
  private record Asked(Optional<Sub> who, String as, String rule, Instant since, Instant until) {}

  /**
   * Counts a broken rule, unless it is one of shape: who mistypes a date was not kept from
   * anything.
   *
   * @param ofPeople whether the door is one that people use for what is their own
   */
  void count(Actor actor, Refusal no, String door, boolean ofPeople) {
    if (COUNTED.contains(no.kind())) {
      count(actor, no.code(), door, ofPeople);
    }
  }

  /** Counts a door that no role of the actor opens. */
  void countByRole(Actor actor, String door) {
    count(actor, Denial.ROLE, door, false);
  }

  private void count(Actor actor, String rule, String door, boolean ofPeople) {
    var asked = asked(actor, rule, ofPeople);
    synchronized (pending) {
      add(asked, door, 1);
    }
  }

  private void add(Asked asked, String door, int times) {
    boolean full = pending.size() >= MOST_WAITING && !pending.containsKey(asked);
    var doors = pending.computeIfAbsent(full ? othersLike(asked) : asked, none -> new HashMap<>());
    boolean many = doors.size() >= Denial.MOST_DOORS && !doors.containsKey(door);
    doors.merge(many ? Denial.OTHERS : door, times, Denials::sum);
  }

  /** What is not told apart any more is one entry, of the first minute in which that was so. */
  private Asked othersLike(Asked asked) {
    return pending.keySet().stream()
        .filter(waiting -> waiting.rule().equals(Denial.OTHERS))
        .findFirst()
        .orElseGet(
            () ->
                new Asked(
                    Optional.empty(), Denial.OTHERS, Denial.OTHERS, asked.since(), asked.until()));
  }

  /**
   * An hour of a machine that does nothing else stays below; who goes beyond has made the point.
   */
  private static int sum(int one, int other) {
    return (int) Math.min(Integer.MAX_VALUE, (long) one + other);
  }

  private Asked asked(Actor actor, String rule, boolean ofPeople) {
    boolean person =
        actor.roles().stream().anyMatch(PEOPLE::contains)
            && (ofPeople || PEOPLE.containsAll(actor.roles()));
    boolean nobody = actor.roles().isEmpty();
    boolean machine = actor.has(Role.ASSISTANT);
    var now = clock.instant();
    var since = now.truncatedTo(person ? ChronoUnit.HOURS : ChronoUnit.MINUTES);
    return new Asked(
        person || nobody || machine ? Optional.empty() : Optional.of(actor.sub()),
        person ? Role.SUBJECT : as(actor),
        rule,
        since,
        since.plus(person ? ONE_HOUR : ONE_MINUTE));
  }

  private static String as(Actor actor) {
    return actor.roles().isEmpty()
        ? Denial.NOBODY
        : actor.roles().stream().sorted().collect(Collectors.joining(" "));
  }

  /** Writes the minutes that are over; what cannot be written now waits for the next time. */
  void flush() {
    write(clock.instant());
  }

  @PreDestroy
  void flushBeforeTheEnd() {
    write(Instant.MAX);
  }

  private void write(Instant over) {
    var taken = take(over);
    if (taken.isEmpty()) {
      return;
    }
    boolean written = false;
    try {
      files.add(taken.entrySet().stream().map(this::denial).toList());
      written = true;
    } finally {
      if (!written) {
        putBack(taken);
      }
    }
  }

  private Map<Asked, Map<String, Integer>> take(Instant over) {
    synchronized (pending) {
      var taken = new LinkedHashMap<Asked, Map<String, Integer>>();
      pending.forEach(
          (asked, doors) -> {
            if (!asked.until().isAfter(over)) {
              taken.put(asked, doors);
            }
          });
      pending.keySet().removeAll(taken.keySet());
      return taken;
    }
  }

  /** Beyond the most that may wait, what came meanwhile stays and the rest is not told apart. */
  private void putBack(Map<Asked, Map<String, Integer>> taken) {
    synchronized (pending) {
      taken.forEach((asked, doors) -> doors.forEach((door, times) -> add(asked, door, times)));
    }
  }

  private Denial denial(Map.Entry<Asked, Map<String, Integer>> counted) {
    var asked = counted.getKey();
    int count = counted.getValue().values().stream().reduce(0, Denials::sum);
    return new Denial(
        asked.who().map(files::nameOf),
        asked.as(),
        asked.rule(),
        asked.since(),
        count,
        new TreeMap<>(counted.getValue()));
  }

  /** What is written already, newest first. */
  List<DenialSeen> newest(Optional<DenialId> before, int limit) {
    return files.newest(before, limit);
  }
}
