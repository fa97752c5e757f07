package org.custodes.domain.corpus;

import org.custodes.domain.kernel.Refusal;

/** A page is what somebody reads at once; there is no download of the corpus. */
public final class PageSizeOutOfRange extends Refusal {
  private static final long serialVersionUID = 1L;

  /** Conversations on one page. */
  public static final int MOST = 20;

  public PageSizeOutOfRange() {
    super(Kind.INVALID, "page-size-out-of-range", "A page has 1 to 20 conversations.", "limit");
  }

  /**
   * @throws PageSizeOutOfRange if nobody may ask for so many
   */
  static int require(int limit) {
    if (limit < 1 || limit > MOST) {
      throw new PageSizeOutOfRange();
    }
    return limit;
  }
}
