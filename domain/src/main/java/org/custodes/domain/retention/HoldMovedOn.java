package org.custodes.domain.retention;

import org.custodes.domain.kernel.Refusal;

/** A hold takes its steps in order: proposed, approved, in force, ended. */
public final class HoldMovedOn extends Refusal {
  private static final long serialVersionUID = 1L;

  public HoldMovedOn() {
    super(
        Kind.CONFLICT,
        "hold-moved-on",
        "This legal hold has moved on, or its last day is over. Nothing was changed; look at it again.");
  }
}
