package org.custodes.domain.deadline;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What has happened to a request, as far as a clock cares.
 *
 * @param receivedOn the calendar day of receipt at the office
 * @param pauses in any order; where two overlap, their common days are one pause
 */
public record Course(LocalDate receivedOn, List<Pause> pauses, Optional<Extension> extension) {
  /**
   * @throws BeforeReceipt when something was asked or notified before the request came
   */
  public Course {
    pauses = pauses.stream().sorted(Comparator.comparing(Pause::askedOn)).toList();
    for (var pause : pauses) {
      requireNotBefore(receivedOn, pause.askedOn(), "pausedFrom");
    }
    extension.ifPresent(taken -> requireNotBefore(receivedOn, taken.noticeOn(), "noticeOn"));
  }

  /** A request that came and to which nothing happened. */
  public static Course from(LocalDate receivedOn) {
    return new Course(receivedOn, List.of(), Optional.empty());
  }

  private static void requireNotBefore(LocalDate receivedOn, LocalDate day, String field) {
    if (day.isBefore(receivedOn)) {
      throw new BeforeReceipt(field);
    }
  }
}
