package org.custodes.domain.access;

import org.custodes.domain.kernel.Refusal;

/** The caller has the role, and no seat that lasts. */
public final class SeatMissing extends Refusal {
  private static final long serialVersionUID = 1L;

  public SeatMissing() {
    super(
        Kind.FORBIDDEN,
        "seat-missing",
        "Your role allows this only with a seat, and you hold none.");
  }
}
