package org.custodes.domain.deadline;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The days on which an office works. */
public interface OfficeCalendar {
  /** ISO 3166 code of the country, or of a part of one: {@code IE}, {@code DE-BY}. */
  String office();

  /** The English name of the public holiday that a day is, whatever day of the week it is. */
  Optional<String> holiday(LocalDate day);

  /** Neither Saturday nor Sunday nor a public holiday (Regulation 1182/71 Art. 2). */
  default boolean isWorkingDay(LocalDate day) {
    return !isWeekend(day) && holiday(day).isEmpty();
  }

  /** The day itself, or the next one on which the office works. */
  default LocalDate workingDayFrom(LocalDate day) {
    var working = day;
    while (!isWorkingDay(working)) {
      working = working.plusDays(1);
    }
    return working;
  }

  /** Why nobody works from a day up to, and without, another. */
  default List<DayOff> daysOff(LocalDate from, LocalDate until) {
    var off = new ArrayList<DayOff>();
    for (var day = from; day.isBefore(until); day = day.plusDays(1)) {
      off.add(new DayOff(day, holiday(day)));
    }
    return List.copyOf(off);
  }

  private static boolean isWeekend(LocalDate day) {
    return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
  }
}
