package org.custodes.domain.privacyrequest;

import org.custodes.domain.kernel.Refusal;

/** More time is taken once. */
public final class ExtendedAlready extends Refusal {
  private static final long serialVersionUID = 1L;

  public ExtendedAlready() {
    super(Kind.CONFLICT, "extended-already", "More time was taken already; no law gives it twice.");
  }
}
