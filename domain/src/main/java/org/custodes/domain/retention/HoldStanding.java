package org.custodes.domain.retention;

import java.time.LocalDate;
import java.util.OptionalInt;

/**
 * A legal hold as those see it who decide on it; it names neither the person nor who approved.
 *
 * @param authority who ordered it, in the words of the file
 * @param listed how many conversations it lists; empty if it keeps everything
 * @param endsOn its last day; the day of its end once it ended early
 * @param step what it waits for
 * @param approvals how many of the two that its step needs it has
 */
public record HoldStanding(
    HoldId id, String authority, OptionalInt listed, LocalDate endsOn, Step step, int approvals) {
  /** What happens next. */
  public enum Step {
    /** Two must approve it. */
    TO_BE_SET,
    /** Its end, unless somebody proposes an earlier one. */
    IN_FORCE,
    /** Two must approve that it ends early. */
    TO_BE_RELEASED,
    /** Nothing: it was ended early, or its last day is over. */
    OVER
  }

  static HoldStanding of(LegalHold hold, LocalDate today) {
    var step = step(hold, today);
    int approvals =
        switch (step) {
          case TO_BE_SET -> hold.setting().approvers().size();
          case TO_BE_RELEASED -> hold.release().orElseThrow().approvers().size();
          case IN_FORCE, OVER -> 0;
        };
    return new HoldStanding(
        hold.id(),
        hold.authority(),
        HoldNotice.listed(hold.scope()),
        hold.endsOn(),
        step,
        approvals);
  }

  private static Step step(LegalHold hold, LocalDate today) {
    if (hold.isInForce(today)) {
      return hold.release().isPresent() ? Step.TO_BE_RELEASED : Step.IN_FORCE;
    }
    boolean waits = hold.state() == LegalHold.State.PROPOSED && !hold.endsOn().isBefore(today);
    return waits ? Step.TO_BE_SET : Step.OVER;
  }
}
