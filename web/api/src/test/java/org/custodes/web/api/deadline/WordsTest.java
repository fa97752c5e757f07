package org.custodes.web.api.deadline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.custodes.domain.deadline.DayOff;
import org.custodes.domain.deadline.Extension;
import org.custodes.domain.deadline.ExtensionReason;
import org.custodes.domain.deadline.Pause;
import org.custodes.domain.deadline.PauseReason;
import org.custodes.domain.deadline.Regime;
import org.custodes.domain.deadline.Span;
import org.custodes.domain.deadline.Step;
import org.junit.jupiter.api.Test;

class WordsTest {
  private static final LocalDate RECEIVED = LocalDate.parse("2027-01-31");
  private static final String ARTICLE = "Art. 1";
  private static final LocalDate END = LocalDate.parse("2027-02-28");
  private static final LocalDate MONDAY = LocalDate.parse("2027-03-01");
  private static final Pause ASKED =
      new Pause(PauseReason.IDENTITY, LocalDate.parse("2027-02-03"), LocalDate.parse("2027-02-04"));

  @Test
  void saysWhenAClockBeganAndByWhichLaw() {
    says("Received on Sunday 28 February 2027; this day is not counted.", new Step.Received(END));
    says(
        "The GDPR applies as it reads since Friday 25 May 2018.",
        new Step.LawApplied(Regime.GDPR, LocalDate.parse("2018-05-25")));
  }

  @Test
  void saysWhatWasCounted() {
    says(
        "One month from Sunday 31 January 2027: Sunday 28 February 2027.",
        new Step.Counted(new Span(1, Span.Unit.MONTHS), RECEIVED, END, ARTICLE));
    says(
        "45 calendar days from Sunday 31 January 2027: Sunday 28 February 2027.",
        new Step.Counted(new Span(45, Span.Unit.CALENDAR_DAYS), RECEIVED, END, ARTICLE));
    says(
        "Receipt is confirmed within 10 working days, by Monday 1 March 2027.",
        new Step.Acknowledgement(new Span(10, Span.Unit.WORKING_DAYS), MONDAY, ARTICLE));
  }

  @Test
  void saysWhyADayIsNotTheOneOfTheSameNumber() {
    says(
        "February 2027 has no day 31, so the term ends with the month.",
        new Step.Clamped(31, END, ARTICLE));
    says(
        "Sunday 28 February 2027 falls on a weekend, so the term ends on the next working day, Monday"
            + " 1 March 2027.",
        new Step.Rolled(List.of(new DayOff(END, Optional.empty())), MONDAY, ARTICLE));
    says(
        "Sunday 28 February 2027 is a public holiday (Day of Rest), so the term ends on the next"
            + " working day, Monday 1 March 2027.",
        new Step.Rolled(List.of(new DayOff(END, Optional.of("Day of Rest"))), MONDAY, ARTICLE));
  }

  @Test
  void saysWhatAQuestionDidToTheClock() {
    var question =
        "The person was asked to prove who they are on Wednesday 3 February 2027 and answered on"
            + " Thursday 4 February 2027. ";
    says(
        question + "This stopped the clock for one day: the term ends on Monday 1 March 2027.",
        new Step.Paused(ASKED, 1, MONDAY, ARTICLE));
    says(
        question + "The clock ran on: this law does not stop it for that.",
        new Step.RanOn(ASKED, Step.RanOn.Cause.NOT_IN_LAW, ARTICLE));
    says(
        question + "The clock ran on: the term had ended before they were asked.",
        new Step.RanOn(ASKED, Step.RanOn.Cause.ASKED_TOO_LATE, ARTICLE));
  }

  @Test
  void saysWhyThereIsMoreTime() {
    says(
        "Extended because the request is complex, with notice on Sunday 28 February 2027; the last"
            + " day for that was Monday 1 March 2027.",
        new Step.Extended(new Extension(ExtensionReason.COMPLEX, END), MONDAY, ARTICLE));
  }

  @Test
  void saysFromWhenATermRunsThatHadToWaitForAProof() {
    says(
        "The person was asked to prove who they are on Wednesday 3 February 2027 and answered on"
            + " Thursday 4 February 2027. The term runs from Thursday 4 February 2027.",
        new Step.Started(ASKED, ASKED.answeredOn(), ARTICLE));
  }

  @Test
  void saysWhatIsNoLawAndWhatIsDoneAtOnce() {
    says(
        "The aim of the house, which is no law, applies as it reads since Sunday 31 January 2027.",
        new Step.LawApplied(Regime.HOUSE, RECEIVED));
    says(
        "The UK GDPR applies as it reads since Sunday 31 January 2027.",
        new Step.LawApplied(Regime.UK_GDPR, RECEIVED));
    says(
        "Receipt is confirmed at once, on Sunday 31 January 2027.",
        new Step.Acknowledgement(new Span(0, Span.Unit.CALENDAR_DAYS), RECEIVED, ARTICLE));
  }

  private static void says(String words, Step step) {
    assertEquals(words, StepView.of(step).words());
  }
}
