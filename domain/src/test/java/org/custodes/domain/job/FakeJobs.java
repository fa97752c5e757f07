package org.custodes.domain.job;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The table of jobs in memory, for who only adds to it. */
public final class FakeJobs implements Jobs {
  private final List<Job> added = new ArrayList<>();

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
    return added.stream().filter(job -> !job.runAt().isAfter(now)).findFirst();
  }

  @Override
  public Optional<Job> lock(UUID id) {
    return added.stream().filter(job -> job.id().equals(id)).findFirst();
  }

  @Override
  public int deleteEndedBefore(Instant time) {
    return 0;
  }
}
