package org.custodes.domain.preference;

import org.custodes.domain.kernel.Refusal;

/** Preferences are kept and read only while the person agrees to personalisation. */
public final class ConsentMissing extends Refusal {
  private static final long serialVersionUID = 1L;

  public ConsentMissing() {
    super(
        Kind.FORBIDDEN,
        "consent-missing",
        "There is no live consent to personalisation, so no preferences are kept or read.");
  }
}
