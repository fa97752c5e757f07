package org.custodes.persistence.deadline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.custodes.domain.deadline.OfficeCalendar;
import org.custodes.persistence.platform.Environment;
import org.junit.jupiter.api.Test;

class PublicHolidaysTest {
  private static final LocalDate SAINT_PATRICK = LocalDate.parse("2027-03-17");
  private static final LocalDate CORPUS_CHRISTI = LocalDate.parse("2027-05-27");

  private final PublicHolidays holidays =
      new PublicHolidays(
          new Environment() {
            @Override
            public String office() {
              return "IE";
            }
          });

  @Test
  void namesTheHolidaysOfACountry() {
    var dublin = holidays.own();
    assertEquals("IE", dublin.office());
    assertEquals(Optional.of("Saint Patrick's Day"), dublin.holiday(SAINT_PATRICK));
    assertEquals(Optional.of("Easter Monday"), dublin.holiday(LocalDate.parse("2027-03-29")));
    assertFalse(dublin.isWorkingDay(SAINT_PATRICK));
    assertTrue(dublin.isWorkingDay(SAINT_PATRICK.plusDays(1)));
  }

  @Test
  void namesThemInEnglishWhateverLanguageTheServerSpeaks() {
    var spoken = Locale.getDefault();
    try {
      Locale.setDefault(Locale.GERMANY);
      assertEquals(Optional.of("Saint Patrick's Day"), holidays.own().holiday(SAINT_PATRICK));
    } finally {
      Locale.setDefault(spoken);
    }
  }

  @Test
  void knowsThePartsOfACountry() {
    assertFalse(place("DE-BY").isWorkingDay(CORPUS_CHRISTI));
    assertTrue(place("DE").isWorkingDay(CORPUS_CHRISTI));
    assertTrue(place("DE-BE").isWorkingDay(CORPUS_CHRISTI));
  }

  @Test
  void movesAHolidayWhereTheCountryDoes() {
    // Independence Day 2027 is a Sunday
    assertFalse(place("US-CA").isWorkingDay(LocalDate.parse("2027-07-05")));
  }

  @Test
  void knowsNoOtherPlace() {
    for (var office :
        List.of("", "XX", "ie", "IE-", "IE-ZZ", "US-ZZ", "LME", "../IE", "DE-BY-MU")) {
      assertEquals(Optional.empty(), holidays.of(office), office);
    }
  }

  private OfficeCalendar place(String office) {
    return holidays.of(office).orElseThrow();
  }
}
