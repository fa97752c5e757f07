package org.custodes.domain.job;

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
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;

/** Does what is due, every few seconds, and lets nothing but a dead node hold it up. */
@Singleton
@DenyAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
public class JobWorker {
  private static final Duration KEPT = Duration.ofDays(30);

  @Inject private JobLoop loop;
  @Inject private JobSteps steps;
  @Inject @Any private Instance<Work> works;
  @Inject private Instance<JobWorker> self;
  @Inject private Clock clock;
  @Inject private SecureRandom random;

  /** Called by the container's timer alone. */
  @PermitAll
  @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
  public void workOff() {
    loop.run();
  }

  /**
   * Called by the container's timer alone: keeps hold of the job that is being worked on. The timer
   * of {@link #workOff} does not come again while its thread hangs, so another thread goes on.
   */
  @PermitAll
  @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
  public void renewLease() {
    if (loop.watch()) {
      self.get().workOffSoon();
    }
  }

  /** Does what is due now, after the caller has gone on; for work that somebody waits for. */
  @PermitAll
  @Asynchronous
  public void workOffSoon() {
    loop.run();
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

  private UUID randomId() {
    return new UUID(random.nextLong(), random.nextLong());
  }
}
