package org.custodes.domain.deadline;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** Calendars that no library changes. */
record OfficeFixture(String office, Map<LocalDate, String> holidays) implements OfficeCalendar {
  /** Works every weekday of the year. */
  static final OfficeCalendar BUSY = new OfficeFixture("XB", Map.of());

  /** Keeps some days of Ireland's in 2026 and 2027. */
  static final OfficeCalendar DUBLIN =
      new OfficeFixture(
          "IE",
          Map.of(
              LocalDate.parse("2026-03-17"), "Saint Patrick's Day",
              LocalDate.parse("2026-04-06"), "Easter Monday",
              LocalDate.parse("2026-12-25"), "Christmas",
              LocalDate.parse("2027-01-01"), "New Year's Day"));

  OfficeFixture {
    holidays = Map.copyOf(holidays);
  }

  @Override
  public Optional<String> holiday(LocalDate day) {
    return Optional.ofNullable(holidays.get(day));
  }
}
