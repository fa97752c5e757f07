package org.custodes.domain.intake;

import java.util.EnumSet;
import java.util.Set;
import org.custodes.domain.kernel.Purpose;
import org.custodes.domain.subject.AgeBand;
import org.custodes.domain.subject.ConsentState;
import org.custodes.domain.subject.SubjectState;

/**
 * How a person stands to the gate.
 *
 * @param given purposes with a live consent; none in doubt
 */
public record Standing(boolean storageEnabled, AgeBand ageBand, Set<Purpose> given) {
  /** Of somebody who never said anything. */
  public static final Standing UNKNOWN = new Standing(true, AgeBand.UNKNOWN, Set.of());

  public Standing {
    given = Set.copyOf(given);
  }

  static Standing of(SubjectState state) {
    var given = EnumSet.noneOf(Purpose.class);
    state
        .consents()
        .forEach(
            (purpose, kept) -> {
              if (kept.state() == ConsentState.GIVEN) {
                given.add(purpose);
              }
            });
    return new Standing(state.storageEnabled(), state.ageBand(), given);
  }
}
