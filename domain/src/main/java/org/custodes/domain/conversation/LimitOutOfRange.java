package org.custodes.domain.conversation;

import org.custodes.domain.kernel.Refusal;

/** A list is asked for in pages of a bounded size. */
public final class LimitOutOfRange extends Refusal {
  private static final long serialVersionUID = 1L;

  /** More than a page shows, and little enough to open at once. */
  public static final int MOST = 500;

  public LimitOutOfRange() {
    super(Kind.INVALID, "limit-out-of-range", "The limit is a number from 1 to 500.", "limit");
  }

  /**
   * @throws LimitOutOfRange if nobody may ask for so many
   */
  static int require(int limit) {
    if (limit < 1 || limit > MOST) {
      throw new LimitOutOfRange();
    }
    return limit;
  }
}
