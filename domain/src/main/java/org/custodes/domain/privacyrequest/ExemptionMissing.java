package org.custodes.domain.privacyrequest;

import org.custodes.domain.kernel.Refusal;

/** What is kept against a person's will is kept by an exemption of the law, explained to them. */
public final class ExemptionMissing extends Refusal {
  private static final long serialVersionUID = 1L;

  public ExemptionMissing() {
    super(
        Kind.INVALID,
        "exemption-missing",
        "Say by which exemption it is kept, and why in 20 to 500 characters.",
        "exemptions");
  }
}
