package org.custodes.domain.deadline;

import java.time.LocalDate;
import java.time.Period;

/**
 * A length of time as laws say it. The day from which it runs is not counted; with nothing behind
 * it the span ends on that day.
 */
public record Span(int length, Unit unit) {
  /** What is counted. */
  public enum Unit {
    /** To the day of the same number, or to the last of a month that has no such day. */
    MONTHS,
    /** Every day. */
    CALENDAR_DAYS,
    /** Days that are neither Saturday, Sunday nor a public holiday of the office. */
    WORKING_DAYS
  }

  public Span {
    if (length < 0) {
      throw new IllegalArgumentException("a span runs forwards, not " + length);
    }
  }

  /** The last day of the span. */
  LocalDate after(LocalDate day, OfficeCalendar office) {
    return switch (unit) {
      case MONTHS -> day.plus(Period.ofMonths(length));
      case CALENDAR_DAYS -> day.plusDays(length);
      case WORKING_DAYS -> workingDaysAfter(day, office);
    };
  }

  private LocalDate workingDaysAfter(LocalDate day, OfficeCalendar office) {
    var last = day;
    for (int counted = 0; counted < length; counted++) {
      last = office.workingDayFrom(last.plusDays(1));
    }
    return last;
  }
}
