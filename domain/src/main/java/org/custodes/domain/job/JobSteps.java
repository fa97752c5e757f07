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
  /** A node that died holds its job no longer than this. */
  private static final Duration LEASE = Duration.ofMinutes(10);

  @Inject private Jobs jobs;
  @Inject private Clock clock;

  protected JobSteps() {}

  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public Optional<Job> claim(String node) {
    var now = clock.instant();
    var due = jobs.nextDue(now);
    due.ifPresent(job -> job.claim(node, now.plus(LEASE)));
    return due;
  }

  /** Writes a step's effect and moves the job on, unless another node has taken it over. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public void complete(Job claimed, String node, Work.Step step) {
    var job = jobs.lock(claimed.id()).filter(held -> held.isHeldBy(node));
    if (job.isEmpty()) {
      return;
    }
    step.inMain().run();
    if (step.last()) {
      job.get().done(clock.instant());
    } else {
      job.get().advance(clock.instant().plus(LEASE));
    }
  }

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
