package org.custodes.domain.job;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Port: the table of jobs. Every method joins the caller's transaction and throws {@link
 * JobsOutOfReach} if the database does not answer.
 */
public interface Jobs {
  /**
   * Adds a job of a kind that needs no reference, unless one is open already.
   *
   * @return whether it was added
   */
  boolean addUnlessOpen(Job job);

  /** Adds a job about something; there may be others of its kind. */
  void add(Job job);

  /**
   * The next job that is due and that nobody holds, locked for this transaction; others skip it.
   */
  Optional<Job> nextDue(Instant now);

  /** The job, locked for this transaction; empty if another transaction has it or it is gone. */
  Optional<Job> lock(UUID id);

  /** Whether a round of a node has the job at a moment, by a lease that lasts. */
  boolean isHeld(UUID id, String node, Instant now);

  /** Whether a job of this kind about something waits or is being worked on. */
  boolean isOpen(String kind, UUID ref);

  /** Deletes what ended before the given time. */
  int deleteEndedBefore(Instant time);
}
