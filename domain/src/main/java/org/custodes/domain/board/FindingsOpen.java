package org.custodes.domain.board;

import org.custodes.domain.kernel.Refusal;

/** Management has ten days to check the facts. */
public final class FindingsOpen extends Refusal {
  private static final long serialVersionUID = 1L;

  public FindingsOpen() {
    super(
        Kind.CONFLICT,
        "review-findings-open",
        "There is no finding, or one is neither answered nor ten days old.");
  }
}
