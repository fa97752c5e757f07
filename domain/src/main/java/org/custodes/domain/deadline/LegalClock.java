package org.custodes.domain.deadline;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What one law says about time, as it reads from a day on: one row of the table.
 *
 * @param acknowledge by when receipt is confirmed; empty where the law has no such term
 * @param due by when the request is answered
 * @param extended by when it is answered after an extension, counted from receipt too
 * @param matters what it is for; empty for everything that every law knows, but for what has a row
 *     of its own
 * @param startsAnew what has to be answered before the term begins
 * @param pauses what stops the clock; empty where nothing does
 * @param pauseSource the article that says so, or that nothing does
 * @param rolls the article by which a last day that is no working day moves to the next one
 */
record LegalClock(
    Regime regime,
    Set<Matter> matters,
    LocalDate inForceFrom,
    Optional<Term> acknowledge,
    Term due,
    Optional<Term> extended,
    Set<PauseReason> startsAnew,
    Set<PauseReason> pauses,
    String pauseSource,
    Optional<String> rolls) {
  LegalClock {
    matters = Set.copyOf(matters);
    startsAnew = Set.copyOf(startsAnew);
    pauses = Set.copyOf(pauses);
  }

  /** What lets the clock stand still until it is answered, in whichever way. */
  Set<PauseReason> stoppedBy() {
    return Stream.concat(startsAnew.stream(), pauses.stream())
        .collect(Collectors.toUnmodifiableSet());
  }
}
