package org.custodes.domain.consent;

import org.custodes.domain.kernel.Refusal;

/** A decision is bound to a notice that there is: purpose, version and language must name one. */
public final class UnknownNotice extends Refusal {
  private static final long serialVersionUID = 1L;

  public UnknownNotice() {
    super(
        Kind.INVALID,
        "unknown-notice",
        "There is no notice of this version and language for this purpose.",
        "notice");
  }
}
