package org.custodes.domain.job;

/** A step could not be done now; the job is tried again later. */
public final class WorkFailed extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String code;

  /**
   * @param code why, as it stands in the table and in the log: words and hyphens, nothing of anyone
   */
  public WorkFailed(String code, Throwable cause) {
    super(code, cause);
    this.code = code;
  }

  public String code() {
    return code;
  }
}
