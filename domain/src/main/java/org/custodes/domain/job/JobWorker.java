package org.custodes.domain.job;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Asynchronous;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;

/** Does what is due, every few seconds, and lets nothing but a dead node hold it up. */
@Singleton
@DenyAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
public class JobWorker {
  private static final Logger LOG = System.getLogger(JobWorker.class.getName());

  private static final Duration KEPT = Duration.ofDays(30);

  /**
   * A step that has not come back by then hangs: another node, or the next start, takes it over.
   */
  private static final Duration LONGEST_JOB = Duration.ofHours(2);

  private final AtomicBoolean running = new AtomicBoolean();
  private final AtomicReference<Held> held = new AtomicReference<>();

  @Inject private JobSteps steps;
  @Inject @Any private Instance<Work> works;
  @Inject private Clock clock;
  @Inject private SecureRandom random;

  private String node;

  @PostConstruct
  void nameNode() {
    var name = new byte[8];
    random.nextBytes(name);
    node = HexFormat.of().formatHex(name);
  }

  /** Called by the container's timer alone. */
  @PermitAll
  @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
  public void workOff() {
    if (!running.compareAndSet(false, true)) {
      return;
    }
    try {
      for (var job = steps.claim(node); job.isPresent(); job = steps.claim(node)) {
        work(job.get());
      }
    } catch (JobsOutOfReach e) {
      LOG.log(Level.WARNING, "Jobs wait: {0}", e.getMessage());
    } finally {
      running.set(false);
    }
  }

  /** Called by the container's timer alone: keeps hold of the job that is being worked on. */
  @PermitAll
  @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
  public void renewLease() {
    var now = held.get();
    if (now == null || clock.instant().isAfter(now.since().plus(LONGEST_JOB))) {
      return;
    }
    try {
      steps.renew(now.job(), node);
    } catch (JobsOutOfReach e) {
      LOG.log(Level.WARNING, "A lease is not renewed: {0}", e.getMessage());
    }
  }

  /** A job that is being worked on here. */
  private record Held(Job job, Instant since) {}

  /** Does what is due now, after the caller has gone on; for work that somebody waits for. */
  @PermitAll
  @Asynchronous
  public void workOffSoon() {
    workOff();
  }

  /** Called by the container's timer alone: asks for the nightly walk and sweeps what ended. */
  @PermitAll
  @Schedule(hour = "3", minute = "10", persistent = false)
  public void planTheNight() {
    for (var work : works) {
      if (work.isNightly()) {
        steps.addUnlessOpen(new Job(randomId(), work.kind(), null, clock.instant()));
      }
    }
    steps.deleteEndedBefore(clock.instant().minus(KEPT));
  }

  private void work(Job job) {
    boolean ended = false;
    held.set(new Held(job, clock.instant()));
    try {
      Work.Step step;
      do {
        step = workOf(job).step(job);
        steps.complete(job, node, step);
      } while (!step.last());
      ended = true;
    } catch (WorkFailed e) {
      ended = true;
      LOG.log(Level.WARNING, "The job {0} of kind {1} failed: {2}", job.id(), job.kind(), e.code());
      if (steps.fail(job, node, e.code())) {
        LOG.log(Level.ERROR, "The job {0} of kind {1} is given up", job.id(), job.kind());
      }
    } finally {
      held.set(null);
      if (!ended) {
        // a bug: it waits longer each time like any other failure, and does not block the rest
        steps.fail(job, node, "broken");
      }
    }
  }

  private Work workOf(Job job) {
    return works.stream()
        .filter(work -> work.kind().equals(job.kind()))
        .findFirst()
        .orElseThrow(() -> new WorkFailed("unknown-kind", null));
  }

  private UUID randomId() {
    return new UUID(random.nextLong(), random.nextLong());
  }
}
