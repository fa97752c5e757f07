package org.custodes.domain.consent;

import org.custodes.domain.kernel.Refusal;

/** Consent can be given to the newest notice only; saying no is possible to any. */
public final class NoticeIsNotCurrent extends Refusal {
  private static final long serialVersionUID = 1L;

  public NoticeIsNotCurrent() {
    super(
        Kind.CONFLICT,
        "notice-not-current",
        "This notice has been replaced. Consent can be given to the newest version only.",
        "notice");
  }
}
