package org.custodes.domain.access;

import org.custodes.domain.kernel.Refusal;

/** Some duties are never one person's: who serves people or runs the machines reads no content. */
public final class DutyExcluded extends Refusal {
  private static final long serialVersionUID = 1L;

  public DutyExcluded() {
    super(
        Kind.FORBIDDEN,
        "duty-excluded",
        "You have a duty that excludes this one, so somebody else has to do it.");
  }
}
