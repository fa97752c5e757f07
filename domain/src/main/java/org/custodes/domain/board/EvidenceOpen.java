package org.custodes.domain.board;

import org.custodes.domain.kernel.Refusal;

/** Evidence is closed when nothing can come any more. */
public final class EvidenceOpen extends Refusal {
  private static final long serialVersionUID = 1L;

  public EvidenceOpen() {
    super(
        Kind.CONFLICT,
        "review-evidence-open",
        "A request for evidence is neither answered nor past its day.");
  }
}
