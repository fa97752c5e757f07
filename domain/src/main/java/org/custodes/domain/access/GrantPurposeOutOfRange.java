package org.custodes.domain.access;

import org.custodes.domain.kernel.Refusal;

/** Trainers read what was kept for training. What was kept for context is for the own assistant. */
public final class GrantPurposeOutOfRange extends Refusal {
  private static final long serialVersionUID = 1L;

  public GrantPurposeOutOfRange() {
    super(
        Kind.UNPROCESSABLE,
        "grant-purpose-out-of-range",
        "A grant is for records kept for training, or for sensitive training.",
        "purpose");
  }
}
