package org.custodes.domain.practice;

import org.custodes.domain.kernel.Refusal;

/** What is put in force is what was read. */
public final class PracticeContentChanged extends Refusal {
  private static final long serialVersionUID = 1L;

  public PracticeContentChanged() {
    super(
        Kind.CONFLICT,
        "practice-content-changed",
        "The version says something else than what you read. Read it again before you decide.");
  }
}
