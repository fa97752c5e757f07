package org.custodes.domain.job;

import java.time.Duration;

/**
 * Port: what jobs of one kind do, implemented by the feature that owns the work. Every step is
 * idempotent: after a crash it is done again.
 */
public interface Work {
  /** The name in the table, for example {@code subject.reconcile}. */
  String kind();

  /**
   * Does the next step's effects outside the main database, with no transaction open, and says what
   * is to be written inside.
   *
   * @param tenure whether the thread still has the job; a step that does several things one after
   *     the other asks before each
   */
  Step step(Job job, Tenure tenure);

  /** Whether such a job is added every night, without a reference. */
  default boolean isNightly() {
    return false;
  }

  /**
   * How long one step may take before it counts as hanging. A walk over everything that there is
   * may take long; for anything else somebody waits.
   */
  default Duration longestStep() {
    return isNightly() ? Duration.ofHours(2) : Duration.ofMinutes(10);
  }

  /**
   * How a step ends.
   *
   * @param inMain the step's effect in the main database, in one transaction with its counter
   * @param last no more steps follow
   */
  record Step(Runnable inMain, boolean last) {
    /** The work is over and leaves nothing to write. */
    public static Step finished() {
      return new Step(() -> {}, true);
    }
  }
}
