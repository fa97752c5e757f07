package org.custodes.domain.job;

/**
 * Whether a thread still has the job that it works on. Whoever was away for long, in a call that
 * hung or on a machine that stood still, may find it given to others when they come back.
 */
@FunctionalInterface
public interface Tenure {
  /**
   * Asked before whatever cannot be undone, and behind whatever may hang.
   *
   * @throws TakenOver if the thread no longer has the job
   * @throws JobsOutOfReach if nobody can say
   */
  void require();
}
