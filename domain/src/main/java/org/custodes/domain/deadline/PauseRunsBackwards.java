package org.custodes.domain.deadline;

import org.custodes.domain.kernel.Refusal;

/** An answer does not come before its question. */
public final class PauseRunsBackwards extends Refusal {
  private static final long serialVersionUID = 1L;

  PauseRunsBackwards() {
    super(
        Kind.INVALID,
        "pause-runs-backwards",
        "A pause ends on the day on which it began, or later.",
        "pausedUntil");
  }
}
