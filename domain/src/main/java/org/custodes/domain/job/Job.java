package org.custodes.domain.job;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * One piece of durable work. Its life: waits until its time; is claimed by a node for a lease;
 * moves step by step, each with its effect in one transaction; is done, or fails and waits again,
 * longer each time; after {@value #MOST_ATTEMPTS} attempts it is given up and seen by the operator.
 * Done or given up, it forgets what it was about and goes after 30 days.
 */
@Entity
@Table(name = "job")
public class Job {
  /**
   * The pauses between the tries are 5 and 30 seconds, 3 and 18 minutes, 1.8 and 10.8 hours: a
   * database that starts again is met within the first minute, one that is repaired in half a day.
   */
  static final int MOST_ATTEMPTS = 7;

  private static final Duration FIRST_PAUSE = Duration.ofSeconds(5);
  private static final int LONGER_EACH_TIME = 6;

  /** Where a job stands; the codes are the column's. */
  enum State {
    WAITING(0),
    RUNNING(1),
    DONE(2),
    GIVEN_UP(3);

    private final short code;

    State(int code) {
      this.code = (short) code;
    }
  }

  @Id private UUID id;

  @Column(nullable = false, updatable = false)
  private String kind;

  private UUID ref;

  @Column(nullable = false)
  private short step;

  @Column(nullable = false)
  private short state;

  @Column(nullable = false)
  private short attempts;

  @Column(name = "run_at", nullable = false)
  private Instant runAt;

  @Column(name = "lease_until")
  private Instant leaseUntil;

  private String node;

  @Column(name = "error_code")
  private String errorCode;

  protected Job() {}

  /**
   * @param ref the request, release, grant or export that the work is about, or null
   */
  public Job(UUID id, String kind, UUID ref, Instant runAt) {
    this.id = id;
    this.kind = kind;
    this.ref = ref;
    this.runAt = runAt;
    this.state = State.WAITING.code;
  }

  /**
   * A round of a node takes the job until its lease ends; afterwards another may.
   *
   * @param by no two rounds have the same name, not even of one node: one may still hang
   */
  void claim(String by, Instant until) {
    state = State.RUNNING.code;
    node = by;
    leaseUntil = until;
  }

  /** Whoever holds it still works on it. */
  void renew(Instant until) {
    leaseUntil = until;
  }

  /** A step's effect is there; the next one follows at once, under a lease until the given time. */
  void advance(Instant until) {
    step++;
    leaseUntil = until;
  }

  boolean isHeldBy(String by) {
    return state == State.RUNNING.code && by.equals(node);
  }

  void done(Instant now) {
    end(State.DONE, now);
  }

  /** The attempt failed; it is tried again after a pause, or given up. */
  void failed(String code, Instant now) {
    attempts++;
    errorCode = code;
    if (attempts >= MOST_ATTEMPTS) {
      end(State.GIVEN_UP, now);
    } else {
      state = State.WAITING.code;
      leaseUntil = null;
      node = null;
      runAt = now.plus(pauseBehind(attempts));
    }
  }

  private static Duration pauseBehind(int attempts) {
    var pause = FIRST_PAUSE;
    for (int before = 1; before < attempts; before++) {
      pause = pause.multipliedBy(LONGER_EACH_TIME);
    }
    return pause;
  }

  private void end(State last, Instant now) {
    state = last.code;
    ref = null;
    leaseUntil = null;
    node = null;
    runAt = now;
  }

  public UUID id() {
    return id;
  }

  public String kind() {
    return kind;
  }

  public Optional<UUID> ref() {
    return Optional.ofNullable(ref);
  }

  /** How many steps are behind. */
  public int step() {
    return step;
  }

  public Instant runAt() {
    return runAt;
  }

  /** Until when whoever holds it is left alone with it; null if nobody holds it. */
  Instant leaseUntil() {
    return leaseUntil;
  }

  /** It waits, or somebody works on it. */
  public boolean isOpen() {
    return state == State.WAITING.code || state == State.RUNNING.code;
  }

  public boolean isGivenUp() {
    return state == State.GIVEN_UP.code;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Job that && id.equals(that.id);
  }

  @Override
  public int hashCode() {
    return id.hashCode();
  }

  @Override
  public String toString() {
    return "[job " + id + "]";
  }
}
