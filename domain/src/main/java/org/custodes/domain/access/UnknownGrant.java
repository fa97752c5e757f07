package org.custodes.domain.access;

import org.custodes.domain.kernel.Refusal;

/** There is no such grant for this caller. */
public final class UnknownGrant extends Refusal {
  private static final long serialVersionUID = 1L;

  public UnknownGrant() {
    super(Kind.NOT_FOUND, "unknown-grant", "There is no access grant under this number.");
  }
}
