package org.custodes.domain.practice;

import org.custodes.domain.kernel.Refusal;

/** Of two acts at one moment, one is done. */
public final class PracticeMovedOn extends Refusal {
  private static final long serialVersionUID = 1L;

  public PracticeMovedOn() {
    super(
        Kind.CONFLICT,
        "practice-moved-on",
        "Somebody acted on this practice at the same moment. Look at it again.");
  }
}
