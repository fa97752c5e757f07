package org.custodes.domain.deadline;

import static org.custodes.domain.deadline.ExtensionReason.COMPLEX;
import static org.custodes.domain.deadline.ExtensionReason.NUMEROUS;
import static org.custodes.domain.deadline.Matter.ACCESS;
import static org.custodes.domain.deadline.Matter.ERASURE;
import static org.custodes.domain.deadline.Matter.LIMIT_SENSITIVE;
import static org.custodes.domain.deadline.Matter.OBJECTION;
import static org.custodes.domain.deadline.Matter.OPT_OUT_SHARING;
import static org.custodes.domain.deadline.OfficeFixture.BUSY;
import static org.custodes.domain.deadline.OfficeFixture.DUBLIN;
import static org.custodes.domain.deadline.PauseReason.CLARIFICATION;
import static org.custodes.domain.deadline.PauseReason.IDENTITY;
import static org.custodes.domain.deadline.Regime.CCPA;
import static org.custodes.domain.deadline.Regime.GDPR;
import static org.custodes.domain.deadline.Regime.HOUSE;
import static org.custodes.domain.deadline.Regime.LGPD;
import static org.custodes.domain.deadline.Regime.UK_GDPR;
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

  /** A law that is not in the table; it shows that a law is a row and no code. */
  private static final String OTHER =
      "LGPD | * | 2030-01-01 | - | - | 10 WORKING_DAYS | Art. 1 | - | - | - | - | - | - | -";

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
  void aCalifornianOptOutTakesFifteenBusinessDaysAndNoMore() {
    var received = day("2026-03-14");
    for (var matter : List.of(OBJECTION, OPT_OUT_SHARING, LIMIT_SENSITIVE)) {
      var deadline = deadline(CCPA, matter, Course.from(received));
      assertEquals(day("2026-04-03"), deadline.dueOn());
      assertEquals(Optional.empty(), deadline.acknowledgeBy());
      assertEquals(Optional.empty(), deadline.extensionUntil());
    }
    assertEquals(day("2026-04-28"), deadline(CCPA, ACCESS, Course.from(received)).dueOn());
    assertThrows(
        ExtensionNotInLaw.class,
        () -> deadline(CCPA, OBJECTION, extended(received, COMPLEX, "2026-03-20")));
    var before = deadline(CCPA, OBJECTION, Course.from(day("2020-08-13")));
    assertEquals(day("2020-08-13").plusDays(45), before.dueOn(), "it has no rule of its own yet");
  }

  @Test
  void whatOneLawAloneKnowsHasNoClockElsewhere() {
    for (var regime : List.of(GDPR, UK_GDPR, LGPD, HOUSE)) {
      assertThrows(
          MatterNotInLaw.class,
          () -> deadline(regime, OPT_OUT_SHARING, Course.from(day("2026-03-14"))));
    }
  }

  @Test
  void brazilGivesFifteenDaysAndNoMore() {
    var deadline = deadline(LGPD, Course.from(day("2026-03-14")));
    assertEquals(day("2026-03-29"), deadline.dueOn(), "a Sunday");
    assertEquals(Optional.empty(), deadline.acknowledgeBy());
    assertEquals(Optional.empty(), deadline.extensionUntil());
    assertEquals(Optional.empty(), deadline.extensionNoticeBy());
    assertThrows(
        ExtensionNotInLaw.class,
        () -> deadline(LGPD, extended(day("2026-03-14"), COMPLEX, "2026-03-20")));
    assertEquals(
        day("2026-03-29"),
        deadline(LGPD, paused("2026-03-14", IDENTITY, "2026-03-16", "2026-03-20")).dueOn());
  }

  @Test
  void theHouseAimsAtSevenDaysAndConfirmsAtOnceWhateverIsAsked() {
    var deadline = deadline(HOUSE, paused("2026-11-27", CLARIFICATION, "2026-11-28", "2026-12-03"));
    assertEquals(Optional.of(day("2026-11-27")), deadline.acknowledgeBy());
    assertEquals(day("2026-12-04"), deadline.dueOn());
    assertEquals(Optional.empty(), deadline.extensionUntil());
  }

  @Test
  void theUnitedKingdomCountsAMonthLikeTheUnion() {
    var saturday = deadline(UK_GDPR, Course.from(day("2027-01-31")));
    assertEquals(day("2027-03-01"), saturday.dueOn());
    assertEquals(Optional.empty(), saturday.acknowledgeBy());
    assertEquals(Optional.of(day("2027-04-30")), saturday.extensionUntil());
  }

  @Test
  void theUnitedKingdomStartsAnewWithTheProofOfWhoAsks() {
    var deadline = deadline(UK_GDPR, paused("2026-03-14", IDENTITY, "2026-03-20", "2026-03-27"));
    assertEquals(day("2026-04-27"), deadline.dueOn(), "a month from the proof");
    assertEquals(Optional.of(day("2026-06-29")), deadline.extensionUntil(), "a Saturday rolls");
    assertEquals(
        List.of(day("2026-03-27")), stepsOf(Step.Started.class, deadline, Step.Started::from));
    assertEquals(
        day("2026-04-21"),
        deadline(GDPR, paused("2026-03-14", IDENTITY, "2026-03-20", "2026-03-27")).dueOn(),
        "the Union stops the clock and no more");
    assertTrue(deadline.stoppedBy().containsAll(List.of(IDENTITY, CLARIFICATION)));
  }

  @Test
  void theUnitedKingdomStopsTheClockForAClarificationBehindTheProofOnly() {
    var clarified =
        deadline(UK_GDPR, paused("2026-03-14", CLARIFICATION, "2026-03-20", "2026-03-27"));
    assertEquals(day("2026-04-21"), clarified.dueOn());
    var both =
        new Course(
            day("2026-03-14"),
            List.of(
                new Pause(CLARIFICATION, day("2026-03-24"), day("2026-03-29")),
                new Pause(IDENTITY, day("2026-03-20"), day("2026-03-27"))),
            Optional.empty());
    var deadline = deadline(UK_GDPR, both);
    assertEquals(day("2026-04-29"), deadline.dueOn(), "27 April and two days");
    assertEquals(List.of(2L), stepsOf(Step.Paused.class, deadline, Step.Paused::days));
  }

  @Test
  void aProofAskedForTooLateDoesNotBringTheTimeBack() {
    var late = deadline(UK_GDPR, paused("2026-03-14", IDENTITY, "2026-04-15", "2026-04-20"));
    assertEquals(day("2026-04-14"), late.dueOn());
    assertEquals(
        List.of(Step.RanOn.Cause.ASKED_TOO_LATE),
        stepsOf(Step.RanOn.class, late, Step.RanOn::cause));
  }

  @Test
  void theUnitedKingdomNamesTheArticleOfTheDay() {
    var before = deadline(UK_GDPR, Course.from(day("2026-02-04")));
    var since = deadline(UK_GDPR, Course.from(day("2026-02-05")));
    assertTrue(before.steps().contains(new Step.LawApplied(UK_GDPR, day("2021-01-01"))));
    assertTrue(since.steps().contains(new Step.LawApplied(UK_GDPR, day("2026-02-05"))));
  }

  @Test
  void businessDaysSkipTheHolidaysOfTheOffice() {
    var received = day("2026-03-14");
    var deadline =
        Reckoning.of(
            CLOCKS.inForce(CCPA, ERASURE, received), ERASURE, DUBLIN, Course.from(received));
    assertEquals(Optional.of(day("2026-03-30")), deadline.acknowledgeBy());
    assertEquals("IE", deadline.office());
  }

  @Test
  void aLastDayOnAHolidayRollsOverItAndTheWeekendBehindIt() {
    var received = day("2026-11-25");
    var deadline =
        Reckoning.of(
            CLOCKS.inForce(GDPR, ERASURE, received), ERASURE, DUBLIN, Course.from(received));
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
            new Step.Counted(
                new Span(1, Span.Unit.MONTHS), day("2027-01-31"), day("2027-02-28"), article),
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
    assertThrows(IllegalStateException.class, () -> new LegalClocks(List.of(OTHER, OTHER)));
    var own = OTHER.replace("*", "ACCESS OBJECTION");
    assertThrows(IllegalStateException.class, () -> new LegalClocks(List.of(OTHER, own, own)));
    assertThrows(IllegalStateException.class, () -> new LegalClocks(List.of(OTHER)));
    assertThrows(IllegalStateException.class, () -> LegalClocks.clock("GDPR | * | 2020-09-18"));
    assertThrows(
        IllegalArgumentException.class, () -> LegalClocks.clock(OTHER.replace("10 ", "-1 ")));
    assertThrows(
        IllegalArgumentException.class, () -> LegalClocks.clock(OTHER.replace("*", "COMPLAINT")));
  }

  private static <S extends Step, T> List<T> stepsOf(
      Class<S> kind, Deadline deadline, Function<S, T> of) {
    return deadline.steps().stream().filter(kind::isInstance).map(kind::cast).map(of).toList();
  }

  private static Deadline deadline(Regime regime, Course course) {
    return deadline(regime, ERASURE, course);
  }

  private static Deadline deadline(Regime regime, Matter matter, Course course) {
    return Reckoning.of(CLOCKS.inForce(regime, matter, course.receivedOn()), matter, BUSY, course);
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
