package org.custodes.domain.access;

import org.custodes.domain.kernel.Refusal;

/** A grant is bounded in time. */
public final class GrantTimeOutOfRange extends Refusal {
  private static final long serialVersionUID = 1L;

  /** Thirty days. */
  static final int MOST_HOURS = 30 * 24;

  public GrantTimeOutOfRange() {
    super(
        Kind.UNPROCESSABLE,
        "grant-time-out-of-range",
        "A grant lasts 1 hour to 30 days; who needs longer asks for another.",
        "hours");
  }
}
