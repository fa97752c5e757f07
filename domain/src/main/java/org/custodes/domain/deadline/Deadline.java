package org.custodes.domain.deadline;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The dates of a request and how they came about. Each is the last day that is in time.
 *
 * @param office whose calendar was used
 * @param acknowledgeBy empty where the law has no such term
 * @param extensionNoticeBy the last day for the notice of an extension; empty where there is none
 * @param extensionUntil when the request is due with an extension, taken or not; empty as above
 * @param steps from receipt to {@code dueOn}, in order
 * @param stoppedBy for which questions this law lets the clock stand still
 */
public record Deadline(
    Regime regime,
    Matter matter,
    String office,
    LocalDate receivedOn,
    Optional<LocalDate> acknowledgeBy,
    LocalDate dueOn,
    Optional<LocalDate> extensionNoticeBy,
    Optional<LocalDate> extensionUntil,
    List<Step> steps,
    Set<PauseReason> stoppedBy) {
  public Deadline {
    steps = List.copyOf(steps);
    stoppedBy = Set.copyOf(stoppedBy);
  }
}
