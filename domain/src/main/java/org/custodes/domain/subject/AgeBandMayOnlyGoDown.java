package org.custodes.domain.subject;

import org.custodes.domain.kernel.Refusal;

/**
 * Once a band is stated, only a younger one may follow: raising it would unlock what protects a
 * minor, so the desk does it as a rectification.
 */
public final class AgeBandMayOnlyGoDown extends Refusal {
  private static final long serialVersionUID = 1L;

  public AgeBandMayOnlyGoDown() {
    super(
        Kind.CONFLICT,
        "age-band-only-younger",
        "An age band that was stated can only be replaced by a younger one. Support can correct it.",
        "ageBand");
  }
}
