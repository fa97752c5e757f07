package org.custodes.domain.access;

import org.custodes.domain.kernel.Refusal;

/** A grant opens nothing before its second approval and nothing after its end, to the second. */
public final class GrantNotRunning extends Refusal {
  private static final long serialVersionUID = 1L;

  public GrantNotRunning() {
    super(
        Kind.FORBIDDEN,
        "grant-not-running",
        "This grant does not run: it waits for approval, or it has ended.");
  }
}
