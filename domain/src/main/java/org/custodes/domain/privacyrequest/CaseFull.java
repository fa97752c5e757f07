package org.custodes.domain.privacyrequest;

import org.custodes.domain.kernel.Refusal;

/** What people write into a case leaves room for what the house has to write. */
public final class CaseFull extends Refusal {
  private static final long serialVersionUID = 1L;

  public CaseFull() {
    super(
        Kind.CONFLICT,
        "case-full",
        "So much is written in this case that nothing more fits; shorter texts do.");
  }
}
