package org.custodes.domain.board;

import org.custodes.domain.kernel.Refusal;

/** A response is asked for where something is recommended. */
public final class AdviceMissing extends Refusal {
  private static final long serialVersionUID = 1L;

  public AdviceMissing() {
    super(
        Kind.CONFLICT,
        "review-advice-missing",
        "The decision recommends nothing, so there is nothing to answer.");
  }
}
