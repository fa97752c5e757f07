package org.custodes.domain.board;

import org.custodes.domain.kernel.Refusal;

/** A seat declares once. */
public final class DeclaredAlready extends Refusal {
  private static final long serialVersionUID = 1L;

  public DeclaredAlready() {
    super(Kind.CONFLICT, "review-declared-already", "This seat has declared already.");
  }
}
