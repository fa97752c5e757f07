package org.custodes.domain.retention;

import org.custodes.domain.kernel.Refusal;

/** A hold lasts a year at most; whoever needs longer sets another. */
public final class HoldEndOutOfRange extends Refusal {
  private static final long serialVersionUID = 1L;

  public HoldEndOutOfRange() {
    super(
        Kind.UNPROCESSABLE,
        "hold-end-out-of-range",
        "A legal hold ends today at the earliest and twelve months from today at the latest.",
        "endsOn");
  }
}
