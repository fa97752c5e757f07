package org.custodes.domain.job;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The table of jobs in memory. */
public final class FakeJobs implements Jobs {
  private final List<Job> added = new ArrayList<>();
  private Runnable meanwhile = () -> {};

  @Override
  public boolean addUnlessOpen(Job job) {
    return added.add(job);
  }

  @Override
  public void add(Job job) {
    added.add(job);
  }

  @Override
  public Optional<Job> nextDue(Instant now) {
    return added.stream()
        .filter(Job::isOpen)
        .filter(job -> !job.runAt().isAfter(now))
        .filter(job -> job.leaseUntil() == null || job.leaseUntil().isBefore(now))
        .findFirst();
  }

  @Override
  public Optional<Job> lock(UUID id) {
    return added.stream().filter(job -> job.id().equals(id)).findFirst();
  }

  @Override
  public boolean isHeld(UUID id, String node, Instant now) {
    return lock(id).filter(job -> job.isHeldBy(node) && job.leaseUntil().isAfter(now)).isPresent();
  }

  /** What happens, by other hands, between the question whether work is open and its answer. */
  public void whenAsked(Runnable happens) {
    meanwhile = happens;
  }

  @Override
  public boolean isOpen(String kind, UUID ref) {
    meanwhile.run();
    return added.stream()
        .filter(job -> job.kind().equals(kind) && job.ref().equals(Optional.of(ref)))
        .anyMatch(Job::isOpen);
  }

  @Override
  public int deleteEndedBefore(Instant time) {
    return 0;
  }
}
