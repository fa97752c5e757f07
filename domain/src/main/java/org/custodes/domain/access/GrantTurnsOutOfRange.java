package org.custodes.domain.access;

import org.custodes.domain.kernel.Refusal;

/** A grant shows the turns of users, of the assistant, or both. */
public final class GrantTurnsOutOfRange extends Refusal {
  private static final long serialVersionUID = 1L;

  public GrantTurnsOutOfRange() {
    super(
        Kind.INVALID,
        "grant-turns-out-of-range",
        "Say whose turns you need to read: user, assistant, or both.",
        "turns");
  }
}
