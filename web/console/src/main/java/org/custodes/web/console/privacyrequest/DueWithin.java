package org.custodes.web.console.privacyrequest;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How pressing the requests are that the queue shows. */
public enum DueWithin {
  ANY(Optional.empty()),
  LATE(Optional.of(-1)),
  DAYS3(Optional.of(3)),
  DAYS7(Optional.of(7));

  @SuppressWarnings("ImmutableEnumChecker") // an Optional of a number cannot be changed
  private final Optional<Integer> days;

  DueWithin(Optional<Integer> days) {
    this.days = days;
  }

  /** The last day on which they are due; empty if it does not matter. */
  Optional<LocalDate> by(LocalDate today) {
    return days.map(today::plusDays);
  }

  /** As it stands in an address. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Anything else than a code is any day. */
  static DueWithin of(String code) {
    return Arrays.stream(values())
        .filter(within -> within.code().equals(code))
        .findFirst()
        .orElse(ANY);
  }
}
