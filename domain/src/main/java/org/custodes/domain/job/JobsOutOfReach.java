package org.custodes.domain.job;

/** The table of jobs cannot be read now; nothing is lost. */
public final class JobsOutOfReach extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public JobsOutOfReach(Throwable cause) {
    super("the table of jobs cannot be reached", cause);
  }
}
