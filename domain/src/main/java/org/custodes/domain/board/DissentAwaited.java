package org.custodes.domain.board;

import org.custodes.domain.kernel.Refusal;

/** Who was outvoted has time to say why before the decision is public. */
public final class DissentAwaited extends Refusal {
  private static final long serialVersionUID = 1L;

  public DissentAwaited() {
    super(
        Kind.CONFLICT,
        "review-dissent-awaited",
        "Somebody voted no and has neither written a dissent nor waived it, and their time is not over.");
  }
}
