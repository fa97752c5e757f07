package org.custodes.domain.access;

import org.custodes.domain.kernel.Refusal;

/** A person acts for themselves only; a foreign and an unknown person look the same. */
public final class NotYourself extends Refusal {
  private static final long serialVersionUID = 1L;

  public NotYourself() {
    super(Kind.FORBIDDEN, "not-yourself", "You can see and change your own choices only.");
  }
}
