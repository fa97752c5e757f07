package org.custodes.domain.retention;

import org.custodes.domain.kernel.Refusal;
import org.custodes.domain.subject.KeptHolds;

/** A hold that does not keep everything lists records of the one person that it concerns. */
public final class HoldScopeOutOfRange extends Refusal {
  private static final long serialVersionUID = 1L;

  public HoldScopeOutOfRange() {
    super(
        Kind.UNPROCESSABLE,
        "hold-scope-out-of-range",
        "A legal hold keeps everything of one person, or 1 to "
            + KeptHolds.MOST_LISTED
            + " conversations that are kept of them now.",
        "scope");
  }
}
