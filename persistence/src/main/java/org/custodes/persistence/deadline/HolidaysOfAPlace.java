package org.custodes.persistence.deadline;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import java.time.LocalDate;
import java.time.Year;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.custodes.domain.deadline.OfficeCalendar;

/**
 * The public holidays of one place, for one computation: what was worked out of a year is kept as
 * long as this object, which no two threads share. Keeping it longer would let a stranger fill the
 * memory, place by place and year by year.
 */
final class HolidaysOfAPlace implements OfficeCalendar {
  private final String office;
  private final HolidayManager country;
  private final String[] parts;
  private final Map<Integer, Map<LocalDate, String>> years = new HashMap<>();

  HolidaysOfAPlace(String office, HolidayManager country, String... parts) {
    this.office = office;
    this.country = country;
    this.parts = parts.clone();
  }

  @Override
  public String office() {
    return office;
  }

  @Override
  public Optional<String> holiday(LocalDate day) {
    return Optional.ofNullable(years.computeIfAbsent(day.getYear(), this::of).get(day));
  }

  private Map<LocalDate, String> of(int year) {
    return country.getHolidays(Year.of(year), HolidayType.PUBLIC_HOLIDAY, parts).stream()
        .sorted(Comparator.comparing(Holiday::getPropertiesKey))
        .collect(
            Collectors.toMap(
                Holiday::getDate,
                holiday -> holiday.getDescription(Locale.ENGLISH),
                (one, other) -> one + ", " + other));
  }
}
