package org.custodes.domain.board;

import org.custodes.domain.kernel.Refusal;

/** A panel sits when all have declared and it can reach a quorum. */
public final class DeclarationsMissing extends Refusal {
  private static final long serialVersionUID = 1L;

  public DeclarationsMissing() {
    super(
        Kind.CONFLICT,
        "review-declarations-missing",
        "Not every drawn seat has declared, or the panel that is left can reach no quorum.");
  }
}
