package org.custodes.domain.deadline;

import static org.custodes.domain.deadline.ExtensionReason.COMPLEX;
import static org.custodes.domain.deadline.ExtensionReason.NUMEROUS;
import static org.custodes.domain.deadline.OfficeFixture.BUSY;
import static org.custodes.domain.deadline.OfficeFixture.DUBLIN;
import static org.custodes.domain.deadline.PauseReason.CLARIFICATION;
import static org.custodes.domain.deadline.PauseReason.IDENTITY;
import static org.custodes.domain.deadline.Regime.CCPA;
import static org.custodes.domain.deadline.Regime.GDPR;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** Dates that were worked out by hand, by the letter of the laws. */
class WorkedExamplesTest {
  private static final LegalClocks CLOCKS = new LegalClocks();

  /** Laws that are not in the table; they show that a law is a row and no code. */
  private static final String LGPD =
      "GDPR | 2020-09-18 | - | - | 15 CALENDAR_DAYS | LGPD Art. 19 II | - | - | - | - | - | -";

  private static final String CCPA_OPT_OUT =
      "CCPA | 2020-08-14 | - | - | 15 WORKING_DAYS | 11 CCR § 7026(f) | - | - | - | - | - | -";

  @Test
  void theThirtyFirstOfJanuaryIsDueOnTheFirstOfMarch2027() {
    var deadline = deadline(GDPR, Course.from(day("2027-01-31")));
    assertEquals(day("2027-03-01"), deadline.dueOn());
    assertEquals(Optional.empty(), deadline.acknowledgeBy());
  }

  @Test
  void itsCalifornianTwinIsDueOnThe17thOfMarchWhateverIsAskedAboutIdentity() {
    var plain = deadline(CCPA, Course.from(day("2027-01-31")));
    var asked = deadline(CCPA, paused("2027-01-31", IDENTITY, "2027-02-03", "2027-02-20"));
    assertEquals(day("2027-03-17"), plain.dueOn());
    assertEquals(day("2027-03-17"), asked.dueOn());
    assertEquals(
        List.of(Step.RanOn.Cause.NOT_IN_LAW), stepsOf(Step.RanOn.class, asked, Step.RanOn::cause));
  }

  @Test
  void aSaturdayRollsToTheMondayUnderTheGdpr() {
    var received = day("2026-01-31");
    assertEquals(day("2026-03-02"), deadline(GDPR, Course.from(received)).dueOn());
    assertEquals(
        day("2026-04-30"), deadline(GDPR, extended(received, COMPLEX, "2026-02-20")).dueOn());
  }

  @Test
  void theFourteenthOfMarchIsDueOnTheFourteenthOfAprilOrExtendedOverASunday() {
    var received = day("2026-03-14");
    assertEquals(day("2026-04-14"), deadline(GDPR, Course.from(received)).dueOn());
    assertEquals(
        day("2026-06-15"), deadline(GDPR, extended(received, NUMEROUS, "2026-04-14")).dueOn());
  }

  @Test
  void theThirtiethOfNovemberIsExtendedToTheEndOfFebruaryAndOverItsSunday() {
    var received = day("2026-11-30");
    assertEquals(day("2026-12-30"), deadline(GDPR, Course.from(received)).dueOn());
    assertEquals(
        day("2027-03-01"), deadline(GDPR, extended(received, COMPLEX, "2026-12-01")).dueOn());
  }

  @Test
  void californiaCountsTenBusinessDaysThenFortyFiveAndNinetyCalendarDays() {
    var received = day("2026-03-14");
    var deadline = deadline(CCPA, Course.from(received));
    assertEquals(Optional.of(day("2026-03-27")), deadline.acknowledgeBy());
    assertEquals(day("2026-04-28"), deadline.dueOn());
    assertEquals(Optional.of(day("2026-06-12")), deadline.extensionUntil());
    assertEquals(
        day("2026-06-12"), deadline(CCPA, extended(received, COMPLEX, "2026-04-28")).dueOn());
  }

  @Test
  void aCalifornianOptOutTakesFifteenBusinessDaysAsSoonAsItIsARow() {
    var due = Reckoning.of(LegalClocks.clock(CCPA_OPT_OUT), BUSY, Course.from(day("2026-03-14")));
    assertEquals(day("2026-04-03"), due.dueOn());
  }

  @Test
  void brazilGivesFifteenDaysAndNoMoreAsSoonAsItIsARow() {
    var clock = LegalClocks.clock(LGPD);
    var deadline = Reckoning.of(clock, BUSY, Course.from(day("2026-03-14")));
    assertEquals(day("2026-03-29"), deadline.dueOn());
    assertEquals(Optional.empty(), deadline.extensionUntil());
    assertEquals(Optional.empty(), deadline.extensionNoticeBy());
    assertThrows(
        ExtensionNotInLaw.class,
        () -> Reckoning.of(clock, BUSY, extended(day("2026-03-14"), COMPLEX, "2026-03-20")));
  }

  @Test
  void businessDaysSkipTheHolidaysOfTheOffice() {
    var received = day("2026-03-14");
    var deadline = Reckoning.of(CLOCKS.inForce(CCPA, received), DUBLIN, Course.from(received));
    assertEquals(Optional.of(day("2026-03-30")), deadline.acknowledgeBy());
    assertEquals("IE", deadline.office());
  }

  @Test
  void aLastDayOnAHolidayRollsOverItAndTheWeekendBehindIt() {
    var received = day("2026-11-25");
    var deadline = Reckoning.of(CLOCKS.inForce(GDPR, received), DUBLIN, Course.from(received));
    assertEquals(day("2026-12-28"), deadline.dueOn());
    var over =
        List.of(
            new DayOff(day("2026-12-25"), Optional.of("Christmas")),
            new DayOff(day("2026-12-26"), Optional.empty()),
            new DayOff(day("2026-12-27"), Optional.empty()));
    assertEquals(
        new Step.Rolled(over, day("2026-12-28"), "Regulation 1182/71 Art. 3(4)"),
        deadline.steps().getLast());
  }

  @Test
  void aQuestionStopsTheClockFromAskToAnswer() {
    var deadline = deadline(GDPR, paused("2026-03-14", IDENTITY, "2026-03-20", "2026-03-27"));
    assertEquals(day("2026-04-21"), deadline.dueOn());
    assertEquals(List.of(7L), stepsOf(Step.Paused.class, deadline, Step.Paused::days));
  }

  @Test
  void twoQuestionsAtOnceStopTheClockOnce() {
    var course =
        new Course(
            day("2026-03-14"),
            List.of(
                new Pause(CLARIFICATION, day("2026-03-24"), day("2026-03-29")),
                new Pause(IDENTITY, day("2026-03-20"), day("2026-03-27"))),
            Optional.empty());
    var deadline = deadline(GDPR, course);
    assertEquals(day("2026-04-23"), deadline.dueOn());
    assertEquals(List.of(7L, 2L), stepsOf(Step.Paused.class, deadline, Step.Paused::days));
  }

  @Test
  void aQuestionAskedAfterTheEndDoesNotBringTheTimeBack() {
    var lastDay = paused("2027-01-31", IDENTITY, "2027-03-01", "2027-03-08");
    var dayAfter = paused("2027-01-31", IDENTITY, "2027-03-02", "2027-03-08");
    assertEquals(day("2027-03-08"), deadline(GDPR, lastDay).dueOn());
    assertEquals(day("2027-03-01"), deadline(GDPR, dayAfter).dueOn());
    assertEquals(
        List.of(Step.RanOn.Cause.ASKED_TOO_LATE),
        stepsOf(Step.RanOn.class, deadline(GDPR, dayAfter), Step.RanOn::cause));
  }

  @Test
  void theNoticeOfAnExtensionGoesOutBeforeTheFirstTermEnds() {
    var received = day("2027-01-31");
    var lastDay = deadline(GDPR, extended(received, COMPLEX, "2027-03-01"));
    assertEquals(day("2027-04-30"), lastDay.dueOn());
    assertEquals(Optional.of(day("2027-03-01")), lastDay.extensionNoticeBy());
    var late = extended(received, COMPLEX, "2027-03-02");
    var refused = assertThrows(ExtensionNoticeTooLate.class, () -> deadline(GDPR, late));
    assertTrue(refused.getMessage().contains("2027-03-01"));
  }

  @Test
  void whatIsAskedAfterTheNoticeMovesTheLongerTermAndNotTheLastDayOfTheNotice() {
    var course =
        new Course(
            day("2026-03-14"),
            List.of(new Pause(IDENTITY, day("2026-05-04"), day("2026-05-11"))),
            Optional.of(new Extension(COMPLEX, day("2026-04-01"))));
    var deadline = deadline(GDPR, course);
    assertEquals(Optional.of(day("2026-04-14")), deadline.extensionNoticeBy());
    assertEquals(day("2026-06-22"), deadline.dueOn());
    assertEquals(List.of(), stepsOf(Step.RanOn.class, deadline, Step.RanOn::cause));
  }

  @Test
  void explainsTheFirstOfMarchStepByStep() {
    var article = "GDPR Art. 12(3); Regulation 1182/71 Art. 3(2)(c)";
    assertEquals(
        List.of(
            new Step.Received(day("2027-01-31")),
            new Step.LawApplied(GDPR, day("2018-05-25")),
            new Step.Counted(new Span(1, Span.Unit.MONTHS), day("2027-02-28"), article),
            new Step.Clamped(31, day("2027-02-28"), article),
            new Step.Rolled(
                List.of(new DayOff(day("2027-02-28"), Optional.empty())),
                day("2027-03-01"),
                "Regulation 1182/71 Art. 3(4)")),
        deadline(GDPR, Course.from(day("2027-01-31"))).steps());
  }

  @Test
  void leapYearsHaveTheirDay() {
    assertEquals(day("2028-02-29"), deadline(GDPR, Course.from(day("2028-01-31"))).dueOn());
    assertEquals(day("2028-03-29"), deadline(GDPR, Course.from(day("2028-02-29"))).dueOn());
    assertEquals(day("2028-03-16"), deadline(CCPA, Course.from(day("2028-01-31"))).dueOn());
  }

  @Test
  void countsByTheLawOfTheDayOfReceipt() {
    var before = deadline(CCPA, Course.from(day("2020-08-13")));
    var since = deadline(CCPA, Course.from(day("2020-08-14")));
    assertEquals(Optional.empty(), before.acknowledgeBy());
    assertEquals(Optional.of(day("2020-08-28")), since.acknowledgeBy());
    assertThrows(LawNotInForce.class, () -> deadline(GDPR, Course.from(day("2018-05-24"))));
    assertEquals(day("2018-06-25"), deadline(GDPR, Course.from(day("2018-05-25"))).dueOn());
  }

  @Test
  void refusesWhatCannotHaveHappened() {
    var received = day("2026-03-14");
    assertThrows(
        PauseRunsBackwards.class, () -> paused("2026-03-14", IDENTITY, "2026-03-20", "2026-03-19"));
    assertThrows(
        BeforeReceipt.class, () -> paused("2026-03-14", IDENTITY, "2026-03-13", "2026-03-19"));
    assertThrows(BeforeReceipt.class, () -> extended(received, COMPLEX, "2026-03-13"));
  }

  @Test
  void refusesATableThatSaysTwoThingsOrNothing() {
    assertThrows(IllegalStateException.class, () -> new LegalClocks(List.of(LGPD, LGPD)));
    assertThrows(IllegalStateException.class, () -> new LegalClocks(List.of(LGPD)));
    assertThrows(IllegalStateException.class, () -> LegalClocks.clock("GDPR | 2020-09-18"));
    assertThrows(
        IllegalArgumentException.class, () -> LegalClocks.clock(LGPD.replace("15 ", "0 ")));
  }

  private static <S extends Step, T> List<T> stepsOf(
      Class<S> kind, Deadline deadline, Function<S, T> of) {
    return deadline.steps().stream().filter(kind::isInstance).map(kind::cast).map(of).toList();
  }

  private static Deadline deadline(Regime regime, Course course) {
    return Reckoning.of(CLOCKS.inForce(regime, course.receivedOn()), BUSY, course);
  }

  private static Course paused(String received, PauseReason reason, String asked, String answer) {
    return new Course(
        day(received), List.of(new Pause(reason, day(asked), day(answer))), Optional.empty());
  }

  private static Course extended(LocalDate received, ExtensionReason reason, String notice) {
    return new Course(received, List.of(), Optional.of(new Extension(reason, day(notice))));
  }

  private static LocalDate day(String text) {
    return LocalDate.parse(text);
  }
}
