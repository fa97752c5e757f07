package org.custodes.launch.terminal;

/** Something a person can act upon: what is wrong, and what to do about it. */
public final class Trouble extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String advice;
  private final int exitStatus;

  public Trouble(String wrong, String advice) {
    this(wrong, advice, 1, null);
  }

  public Trouble(String wrong, String advice, Throwable cause) {
    this(wrong, advice, 1, cause);
  }

  private Trouble(String wrong, String advice, int exitStatus, Throwable cause) {
    super(wrong, cause);
    this.advice = advice;
    this.exitStatus = exitStatus;
  }

  /** A command that was typed in a way nobody understands. */
  static Trouble ofUsage(String wrong) {
    return new Trouble(wrong, "./custodes help lists the commands and their options.", 2, null);
  }

  public String advice() {
    return advice;
  }

  public int exitStatus() {
    return exitStatus;
  }
}
