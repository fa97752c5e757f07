package org.custodes.domain.subject;

import org.custodes.domain.kernel.Refusal;

/** What a legal hold keeps must be found again when it ends, and a cut would hide it. */
public final class LegalHoldPreventsCut extends Refusal {
  private static final long serialVersionUID = 1L;

  public LegalHoldPreventsCut() {
    super(
        Kind.CONFLICT,
        "legal-hold-prevents-cut",
        "A legal hold keeps some of these records. The link can be cut when it has ended.");
  }
}
