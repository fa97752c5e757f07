package org.custodes.domain.deadline;

import java.time.LocalDate;
import org.custodes.domain.kernel.Refusal;

/** A request from before a law is not counted by that law. */
public final class LawNotInForce extends Refusal {
  private static final long serialVersionUID = 1L;

  LawNotInForce(Regime regime, LocalDate first) {
    super(
        Kind.INVALID,
        "law-not-in-force",
        "The clock of the " + regime + " runs for what was received on " + first + " or later.",
        "receivedOn");
  }
}
