package org.custodes.domain.preference;

import org.custodes.domain.kernel.Refusal;

/** Preferences serve personalisation and nothing else (promise P05). */
public final class PurposeRefused extends Refusal {
  private static final long serialVersionUID = 1L;

  public PurposeRefused() {
    super(
        Kind.FORBIDDEN,
        "purpose-refused",
        "Preferences may be used for personalisation only.",
        "purpose");
  }
}
