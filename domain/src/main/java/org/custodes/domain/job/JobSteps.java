package org.custodes.domain.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** The main transactions of a job: claiming, a step with its counter, failing, sweeping. */
@ApplicationScoped
class JobSteps {
  /** A node that died holds its job no longer than this; one that lives renews it in time. */
  private static final Duration LEASE = Duration.ofSeconds(45);

  private Jobs jobs;
  private Clock clock;

  protected JobSteps() {}

  @Inject
  JobSteps(Jobs jobs, Clock clock) {
    this.jobs = jobs;
    this.clock = clock;
  }

  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public Optional<Job> claim(String node) {
    var now = clock.instant();
    var due = jobs.nextDue(now);
    due.ifPresent(job -> job.claim(node, now.plus(LEASE)));
    return due;
  }

  /** The node still works on the job. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public void renew(Job claimed, String node) {
    jobs.lock(claimed.id())
        .filter(held -> held.isHeldBy(node))
        .ifPresent(held -> held.renew(clock.instant().plus(LEASE)));
  }

  /** Whether the node still has the job, by a lease that lasts. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public boolean isHeld(Job claimed, String node) {
    return jobs.isHeld(claimed.id(), node, clock.instant());
  }

  /**
   * Writes a step's effect and moves the job on, unless it was taken over meanwhile.
   *
   * @return whether another step follows, and is still the claimant's to do
   */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public boolean complete(Job claimed, String node, Work.Step step) {
    var job = jobs.lock(claimed.id()).filter(held -> held.isHeldBy(node));
    if (job.isEmpty()) {
      return false;
    }
    step.inMain().run();
    if (step.last()) {
      job.get().done(clock.instant());
    } else {
      job.get().advance(clock.instant().plus(LEASE));
    }
    return !step.last();
  }

  /**
   * @return whether the job is given up with that
   */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public boolean fail(Job claimed, String node, String code) {
    var job = jobs.lock(claimed.id()).filter(held -> held.isHeldBy(node));
    job.ifPresent(held -> held.failed(code, clock.instant()));
    return job.filter(Job::isGivenUp).isPresent();
  }

  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public void addUnlessOpen(Job job) {
    jobs.addUnlessOpen(job);
  }

  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public int deleteEndedBefore(Instant time) {
    return jobs.deleteEndedBefore(time);
  }
}
