package org.custodes.domain.corpus;

import org.custodes.domain.kernel.Refusal;

/** Pages are for reading, not for copying the corpus. */
public final class ReadingTooFast extends Refusal {
  private static final long serialVersionUID = 1L;

  public ReadingTooFast() {
    super(
        Kind.CONFLICT,
        "reading-too-fast",
        "There is one page every two seconds. Nothing was passed; ask again in a moment.");
  }
}
