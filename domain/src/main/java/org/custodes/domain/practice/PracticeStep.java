package org.custodes.domain.practice;

import java.util.EnumSet;
import java.util.Set;

/** What may be done with the open version of a practice, or with the one in force. */
public enum PracticeStep {
  REVISE(VersionState.DRAFT),
  PROPOSE(VersionState.DRAFT),
  SEND_BACK(VersionState.PROPOSED),
  ADOPT(VersionState.PROPOSED),
  PROPOSE_RETIREMENT(VersionState.IN_FORCE),
  RETIRE(VersionState.IN_FORCE),
  DROP_RETIREMENT(VersionState.IN_FORCE);

  private final VersionState from;

  PracticeStep(VersionState from) {
    this.from = from;
  }

  public VersionState from() {
    return from;
  }

  /** What may be done with a version in this state. */
  public static Set<PracticeStep> of(VersionState state) {
    var steps = EnumSet.noneOf(PracticeStep.class);
    for (var step : values()) {
      if (step.from == state) {
        steps.add(step);
      }
    }
    return steps;
  }
}
