package org.custodes.domain.access;

import org.custodes.domain.kernel.Refusal;

/** Nobody decides on what concerns themselves. */
public final class OwnCase extends Refusal {
  private static final long serialVersionUID = 1L;

  public OwnCase() {
    super(Kind.FORBIDDEN, "own-case", "This concerns you, so somebody else must decide it.");
  }
}
