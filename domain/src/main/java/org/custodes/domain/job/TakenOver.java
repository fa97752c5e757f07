package org.custodes.domain.job;

/** A thread has come back to a job that is no longer its own; it does nothing more there. */
public final class TakenOver extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public TakenOver() {
    super("the job is no longer this thread's");
  }
}
