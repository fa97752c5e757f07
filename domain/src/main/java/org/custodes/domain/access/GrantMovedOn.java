package org.custodes.domain.access;

import org.custodes.domain.kernel.Refusal;

/** A grant waits for approval, runs and ends; nothing of it can be done twice. */
public final class GrantMovedOn extends Refusal {
  private static final long serialVersionUID = 1L;

  public GrantMovedOn() {
    super(Kind.CONFLICT, "grant-moved-on", "This grant has moved on meanwhile. Look at it again.");
  }
}
