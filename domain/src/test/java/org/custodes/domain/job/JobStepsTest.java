package org.custodes.domain.job;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.UUID;
import org.custodes.domain.retention.MovingDay;
import org.junit.jupiter.api.Test;

class JobStepsTest {
  private final MovingDay clock = new MovingDay(LocalDate.of(2026, 11, 26));
  private final FakeJobs jobs = new FakeJobs();
  private final JobSteps steps = new JobSteps(jobs, clock);

  private Job claimed() {
    jobs.add(new Job(new UUID(0, 1), "release.build", null, clock.instant()));
    return steps.claim("first").orElseThrow();
  }

  @Test
  void aNodeThatDiesHoldsItsJobForLessThanAMinute() {
    assertEquals(clock.instant().plusSeconds(45), claimed().leaseUntil());
  }

  @Test
  void aNodeThatLivesKeepsItsJob() {
    var job = claimed();
    clock.pass(1);
    steps.renew(job, "first");
    assertEquals(clock.instant().plusSeconds(45), job.leaseUntil());
  }

  @Test
  void aNodeWhoseJobWasTakenOverRenewsNothing() {
    var job = claimed();
    clock.pass(1);
    job.claim("second", clock.instant());
    steps.renew(job, "first");
    assertEquals(clock.instant(), job.leaseUntil());
  }
}
