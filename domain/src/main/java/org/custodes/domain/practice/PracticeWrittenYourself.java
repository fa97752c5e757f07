package org.custodes.domain.practice;

import org.custodes.domain.kernel.Refusal;

/** Four eyes: who wrote or proposed a version does not put it in force. */
public final class PracticeWrittenYourself extends Refusal {
  private static final long serialVersionUID = 1L;

  public PracticeWrittenYourself() {
    super(
        Kind.FORBIDDEN,
        "practice-written-yourself",
        "You wrote or proposed this version, so another officer must put it in force.");
  }
}
