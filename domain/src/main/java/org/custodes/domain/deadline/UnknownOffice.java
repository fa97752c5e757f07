package org.custodes.domain.deadline;

import org.custodes.domain.kernel.Refusal;

/** There is no calendar of public holidays for the place. */
public final class UnknownOffice extends Refusal {
  private static final long serialVersionUID = 1L;

  UnknownOffice() {
    super(
        Kind.INVALID,
        "unknown-office",
        "An office is a country, or a part of one, whose public holidays are known: IE or DE-BY,"
            + " say.",
        "office");
  }
}
