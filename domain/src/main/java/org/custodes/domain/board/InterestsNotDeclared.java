package org.custodes.domain.board;

import org.custodes.domain.kernel.Refusal;

/** Conflicts are declared against a register that is up to date. */
public final class InterestsNotDeclared extends Refusal {
  private static final long serialVersionUID = 1L;

  public InterestsNotDeclared() {
    super(
        Kind.CONFLICT,
        "board-interests-not-declared",
        "Declare your interests first, or renew them: what you declared is older than a year, or there is nothing.");
  }
}
