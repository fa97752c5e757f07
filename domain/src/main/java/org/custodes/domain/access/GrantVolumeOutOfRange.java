package org.custodes.domain.access;

import org.custodes.domain.kernel.Refusal;

/** A grant is bounded in volume. */
public final class GrantVolumeOutOfRange extends Refusal {
  private static final long serialVersionUID = 1L;

  /** Conversations that one grant may open. */
  static final int MOST = 10_000;

  public GrantVolumeOutOfRange() {
    super(
        Kind.UNPROCESSABLE,
        "grant-volume-out-of-range",
        "A grant is for 1 to 10,000 conversations.",
        "volume");
  }
}
