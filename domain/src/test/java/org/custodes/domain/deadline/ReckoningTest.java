package org.custodes.domain.deadline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What holds of every date, at an office that has a holiday every 23 days. */
class ReckoningTest {
  private static final LegalClocks CLOCKS = new LegalClocks();

  private static final OfficeCalendar OFFICE =
      new OfficeCalendar() {
        @Override
        public String office() {
          return "XX";
        }

        @Override
        public Optional<String> holiday(LocalDate day) {
          return day.toEpochDay() % 23 == 0 ? Optional.of("Day of Rest") : Optional.empty();
        }
      };

  @Property
  void aTermThatRollsNeverEndsOnADayOff(
      @ForAll("asked") Asked asked, @ForAll("courses") Course course) {
    var deadline = deadline(asked, course);
    if (clock(asked, course).rolls().isPresent()) {
      assertWorks(deadline.dueOn());
      deadline.extensionUntil().ifPresent(ReckoningTest::assertWorks);
    }
  }

  @Property
  void aTermInWorkingDaysNeverEndsOnADayOff(@ForAll("courses") Course course) {
    assertWorks(deadline(Regime.CCPA, course).acknowledgeBy().orElseThrow());
    assertWorks(deadline(new Asked(Regime.CCPA, Matter.OBJECTION), course).dueOn());
  }

  @Property
  void whoComesLaterIsNotServedEarlier(
      @ForAll("asked") Asked asked, @ForAll("days") LocalDate received) {
    var today = deadline(asked, Course.from(received));
    var tomorrow = deadline(asked, Course.from(received.plusDays(1)));
    assertFalse(tomorrow.dueOn().isBefore(today.dueOn()));
    today
        .extensionUntil()
        .ifPresent(until -> assertFalse(tomorrow.extensionUntil().orElseThrow().isBefore(until)));
    today
        .acknowledgeBy()
        .ifPresent(until -> assertFalse(tomorrow.acknowledgeBy().orElseThrow().isBefore(until)));
  }

  @Property
  void anExtensionIsAlwaysLaterAndNothingIsDueBeforeItCame(
      @ForAll("asked") Asked asked, @ForAll("courses") Course course) {
    var deadline = deadline(asked, course);
    deadline.extensionUntil().ifPresent(until -> assertTrue(until.isAfter(deadline.dueOn())));
    assertEquals(
        deadline.extensionUntil().map(until -> deadline.dueOn()), deadline.extensionNoticeBy());
    assertTrue(deadline.dueOn().isAfter(course.receivedOn()));
    deadline.acknowledgeBy().ifPresent(until -> assertFalse(until.isBefore(course.receivedOn())));
  }

  @Property
  void theHouseAimsEarlierThanAnyLaw(
      @ForAll("asked") Asked asked, @ForAll("courses") Course course) {
    var aim = deadline(Regime.HOUSE, course).dueOn();
    if (asked.regime() != Regime.HOUSE) {
      assertTrue(aim.isBefore(deadline(asked, course).dueOn()));
    }
  }

  @Property
  void whatIsAskedNeverMakesAnythingDueEarlier(
      @ForAll("asked") Asked asked, @ForAll("courses") Course course) {
    var plain = deadline(asked, Course.from(course.receivedOn()));
    assertFalse(deadline(asked, course).dueOn().isBefore(plain.dueOn()));
  }

  @Property
  void theClockStandsStillForTheSameWhateverIsAskedFor(
      @ForAll("asked") Asked asked, @ForAll("days") LocalDate received) {
    var course = Course.from(received);
    assertEquals(deadline(asked.regime(), course).stoppedBy(), deadline(asked, course).stoppedBy());
  }

  @Property
  void aMonthIsNoLongerThanAMonthAndTheDaysOffBehindIt(@ForAll("days") LocalDate received) {
    var due = deadline(Regime.GDPR, Course.from(received)).dueOn();
    var month = received.plusMonths(1);
    assertFalse(due.isBefore(month));
    for (var day = month; day.isBefore(due); day = day.plusDays(1)) {
      assertFalse(OFFICE.isWorkingDay(day), "a working day was skipped");
    }
  }

  @Property
  void aPauseMovesTheEndByItsDaysAndTheDaysOffBehindIt(
      @ForAll("days") LocalDate received,
      @ForAll @IntRange(max = 27) int asked,
      @ForAll @IntRange(max = 400) int days) {
    var unpaused = received.plusMonths(1);
    var due = deadline(Regime.GDPR, paused(received, asked, days)).dueOn();
    assertFalse(due.isBefore(unpaused.plusDays(days)));
    assertEquals(OFFICE.workingDayFrom(unpaused.plusDays(days)), due);
  }

  @Property
  void aLongerPauseIsNeverDueEarlier(
      @ForAll("days") LocalDate received,
      @ForAll @IntRange(max = 27) int asked,
      @ForAll @IntRange(max = 400) int days) {
    var shorter = deadline(Regime.GDPR, paused(received, asked, days)).dueOn();
    var longer = deadline(Regime.GDPR, paused(received, asked, days + 1)).dueOn();
    assertFalse(longer.isBefore(shorter));
  }

  @Property
  void nothingThatIsAskedMovesTheCcpa(@ForAll("courses") Course course) {
    assertEquals(
        course.receivedOn().plusDays(45), deadline(Regime.CCPA, course).dueOn(), "45 days");
  }

  @Property
  void anExtensionOnItsLastDayIsTakenAndTheStepsEndAtTheDueDate(
      @ForAll("asked") Asked asked, @ForAll("courses") Course course) {
    var first = deadline(asked, course);
    assertEquals(first.dueOn(), end(first.steps()));
    if (first.extensionNoticeBy().isEmpty()) {
      return;
    }
    var noticeBy = first.extensionNoticeBy().get();
    var extended =
        deadline(
            asked,
            new Course(
                course.receivedOn(),
                course.pauses(),
                Optional.of(new Extension(ExtensionReason.NUMEROUS, noticeBy))));
    assertEquals(first.dueOn(), noticeBy);
    assertEquals(first.extensionUntil(), Optional.of(extended.dueOn()));
    assertEquals(extended.dueOn(), end(extended.steps()));
  }

  /** Where the last step that moves the end leaves it. */
  private static LocalDate end(List<Step> steps) {
    LocalDate end = LocalDate.MIN;
    for (var step : steps) {
      end =
          switch (step) {
            case Step.Counted counted -> counted.until();
            case Step.Clamped clamped -> clamped.until();
            case Step.Paused paused -> paused.until();
            case Step.Rolled rolled -> rolled.until();
            case Step.Received received -> received.on();
            case Step.LawApplied applied -> end;
            case Step.Started started -> end;
            case Step.Acknowledgement acknowledgement -> end;
            case Step.RanOn ranOn -> end;
            case Step.Extended extended -> end;
          };
    }
    return end;
  }

  private static void assertWorks(LocalDate day) {
    assertTrue(OFFICE.holiday(day).isEmpty(), "a holiday");
    assertFalse(day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY);
  }

  /** What is asked for, and under which law. */
  record Asked(Regime regime, Matter matter) {}

  @Provide
  Arbitrary<Asked> asked() {
    return Arbitraries.of(Regime.class)
        .flatMap(
            regime ->
                Arbitraries.of(Matter.class)
                    .filter(matter -> matter.isGeneral() || regime == Regime.CCPA)
                    .map(matter -> new Asked(regime, matter)));
  }

  @Provide
  Arbitrary<LocalDate> days() {
    // the first day on which each law has a clock, and none changes in a way that is earlier
    return Arbitraries.longs()
        .between(
            LocalDate.parse("2021-01-01").toEpochDay(), LocalDate.parse("2100-12-31").toEpochDay())
        .map(LocalDate::ofEpochDay);
  }

  @Provide
  Arbitrary<Course> courses() {
    var asked = Arbitraries.integers().between(0, 40);
    var length = Arbitraries.integers().between(0, 60);
    return days()
        .flatMap(
            received -> asked.flatMap(from -> length.map(days -> paused(received, from, days))));
  }

  private static Course paused(LocalDate received, int asked, int days) {
    var from = received.plusDays(asked);
    return new Course(
        received,
        List.of(new Pause(PauseReason.IDENTITY, from, from.plusDays(days))),
        Optional.empty());
  }

  private static Deadline deadline(Regime regime, Course course) {
    return deadline(new Asked(regime, Matter.ERASURE), course);
  }

  private static Deadline deadline(Asked asked, Course course) {
    return Reckoning.of(clock(asked, course), asked.matter(), OFFICE, course);
  }

  private static LegalClock clock(Asked asked, Course course) {
    return CLOCKS.inForce(asked.regime(), asked.matter(), course.receivedOn());
  }
}
