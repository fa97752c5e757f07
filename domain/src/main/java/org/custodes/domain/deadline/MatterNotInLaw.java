package org.custodes.domain.deadline;

import org.custodes.domain.kernel.Refusal;

/** Some things can be asked for by one law alone. */
public final class MatterNotInLaw extends Refusal {
  private static final long serialVersionUID = 1L;

  MatterNotInLaw(Regime regime, Matter matter) {
    super(
        Kind.INVALID,
        "matter-not-in-law",
        "The " + regime + " has no clock for " + matter + ".",
        "type");
  }
}
