package org.custodes.domain.privacyrequest;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.custodes.domain.kernel.Sub;

/**
 * One thing that happened to a request.
 *
 * @param role who did it: a realm role, or {@value #SYSTEM}
 * @param by the member of staff; empty for the person and for the house itself
 * @param what a transition's name, {@value #RECEIVED}, {@value #ACKNOWLEDGED} or {@value
 *     #REFUSAL_PROPOSED}
 */
record Event(Instant at, String role, Optional<Sub> by, String what) {
  static final String SYSTEM = "system";
  static final String RECEIVED = "RECEIVED";
  static final String ACKNOWLEDGED = "ACKNOWLEDGED";
  static final String REFUSAL_PROPOSED = "REFUSAL_PROPOSED";

  /**
   * Of the attempts that the house makes by itself the first and the last stay: a case that fails
   * for weeks has a history that can be read, and that fits into its block. The ledger has each of
   * them.
   */
  static List<Event> withoutRepeatedAttempts(List<Event> events) {
    int last = events.size() - 1;
    boolean repeats =
        last >= 3
            && isOf(events.get(last), Transition.REPORT)
            && isOf(events.get(last - 1), Transition.RETRY)
            && isOf(events.get(last - 2), Transition.REPORT)
            && isOf(events.get(last - 3), Transition.RETRY);
    if (!repeats) {
      return events;
    }
    var shorter = new ArrayList<>(events.subList(0, last - 3));
    shorter.addAll(events.subList(last - 1, events.size()));
    return shorter;
  }

  private static boolean isOf(Event event, Transition transition) {
    return event.role().equals(SYSTEM) && event.what().equals(transition.name());
  }

  @Override
  public String toString() {
    return "[" + what + "]";
  }
}
