package org.custodes.domain.intake;

import org.custodes.domain.deidentification.Deidentifier;
import org.custodes.domain.deidentification.Doubt;

/** Promises P13 and P14: masked in memory before the first write, and refused where in doubt. */
final class DeidentificationGate implements Gate<Screened, Cleared> {
  private final Deidentifier deidentifier;

  DeidentificationGate(Deidentifier deidentifier) {
    this.deidentifier = deidentifier;
  }

  @Override
  public Passage<Cleared> examine(Screened screened) {
    var result = deidentifier.deidentify(screened.messages());
    return result
        .doubt()
        .<Passage<Cleared>>map(doubt -> Passage.stopped(reason(doubt)))
        .orElseGet(() -> Passage.on(new Cleared(screened.purpose(), result.messages())));
  }

  private static Reason reason(Doubt doubt) {
    return switch (doubt) {
      case RESIDUAL_RISK -> Reason.RESIDUAL_RISK;
      case UNSUPPORTED_LANGUAGE -> Reason.UNSUPPORTED_LANGUAGE;
    };
  }
}
