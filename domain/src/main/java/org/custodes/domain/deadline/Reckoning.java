package org.custodes.domain.deadline;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * Counts by one clock and one calendar, and notes each step. A term is counted from receipt, then
 * moved by the pauses, and rolled over days off last, so that a pause never ends on a day off
 * either.
 */
final class Reckoning {
  private final LegalClock clock;
  private final Matter matter;
  private final OfficeCalendar office;
  private final Course course;
  private final List<Step> steps = new ArrayList<>();

  private Reckoning(LegalClock clock, Matter matter, OfficeCalendar office, Course course) {
    this.clock = clock;
    this.matter = matter;
    this.office = office;
    this.course = course;
  }

  /**
   * @throws ExtensionNotInLaw when the course has an extension and the law knows none
   * @throws ExtensionNoticeTooLate when its notice went out after the first term
   */
  static Deadline of(LegalClock clock, Matter matter, OfficeCalendar office, Course course) {
    return new Reckoning(clock, matter, office, course).deadline();
  }

  private Deadline deadline() {
    steps.add(new Step.Received(course.receivedOn()));
    steps.add(new Step.LawApplied(clock.regime(), clock.inForceFrom()));
    var acknowledgeBy = clock.acknowledge().map(this::acknowledgement);
    var firstDue = lastDay(clock.due(), pausesOfTheFirstTerm());
    var possible =
        clock
            .extended()
            .map(
                term ->
                    new Reckoning(clock, matter, office, course).lastDay(term, course.pauses()));
    var due = course.extension().map(extension -> extended(extension, firstDue)).orElse(firstDue);
    return new Deadline(
        clock.regime(),
        matter,
        office.office(),
        course.receivedOn(),
        acknowledgeBy,
        due,
        possible.map(until -> firstDue),
        possible,
        steps,
        clock.stoppedBy());
  }

  private LocalDate acknowledgement(Term term) {
    var until = term.span().after(course.receivedOn(), office);
    steps.add(new Step.Acknowledgement(term.span(), until, term.source()));
    return until;
  }

  /** What is asked after the notice of an extension belongs to the longer term alone. */
  private List<Pause> pausesOfTheFirstTerm() {
    return course
        .extension()
        .map(
            extension ->
                course.pauses().stream()
                    .filter(pause -> !pause.askedOn().isAfter(extension.noticeOn()))
                    .toList())
        .orElse(course.pauses());
  }

  private LocalDate extended(Extension extension, LocalDate firstDue) {
    var term = clock.extended().orElseThrow(() -> new ExtensionNotInLaw(clock.regime()));
    if (extension.noticeOn().isAfter(firstDue)) {
      throw new ExtensionNoticeTooLate(firstDue);
    }
    steps.add(new Step.Extended(extension, firstDue, term.source()));
    return lastDay(term, course.pauses());
  }

  private LocalDate lastDay(Term term, List<Pause> pauses) {
    var from = started(term, pauses);
    return rolled(paused(from, counted(term, from), pauses));
  }

  /**
   * The day from which the term runs: of receipt, or of the last answer that it has to wait for.
   */
  private LocalDate started(Term term, List<Pause> pauses) {
    var from = course.receivedOn();
    for (var proof : pauses) {
      if (clock.startsAnew().contains(proof.reason())) {
        if (proof.askedOn().isAfter(inTime(term.span().after(from, office)))) {
          steps.add(new Step.RanOn(proof, Step.RanOn.Cause.ASKED_TOO_LATE, clock.pauseSource()));
        } else if (proof.answeredOn().isAfter(from)) {
          from = proof.answeredOn();
          steps.add(new Step.Started(proof, from, clock.pauseSource()));
        }
      }
    }
    return from;
  }

  private LocalDate counted(Term term, LocalDate from) {
    var until = term.span().after(from, office);
    steps.add(new Step.Counted(term.span(), from, until, term.source()));
    int wanted = from.getDayOfMonth();
    if (term.span().unit() == Span.Unit.MONTHS && until.getDayOfMonth() < wanted) {
      steps.add(new Step.Clamped(wanted, until, term.source()));
    }
    return until;
  }

  private LocalDate paused(LocalDate started, LocalDate unpaused, List<Pause> pauses) {
    var until = unpaused;
    var standing = started;
    for (var pause : pauses) {
      if (clock.startsAnew().contains(pause.reason())) {
        continue;
      }
      if (!clock.pauses().contains(pause.reason())) {
        steps.add(new Step.RanOn(pause, Step.RanOn.Cause.NOT_IN_LAW, clock.pauseSource()));
      } else if (pause.askedOn().isAfter(inTime(until))) {
        steps.add(new Step.RanOn(pause, Step.RanOn.Cause.ASKED_TOO_LATE, clock.pauseSource()));
      } else {
        var from = pause.askedOn().isAfter(standing) ? pause.askedOn() : standing;
        long days = Math.max(0, ChronoUnit.DAYS.between(from, pause.answeredOn()));
        until = until.plusDays(days);
        standing = from.plusDays(days);
        steps.add(new Step.Paused(pause, days, until, clock.pauseSource()));
      }
    }
    return until;
  }

  private LocalDate rolled(LocalDate unrolled) {
    var until = inTime(unrolled);
    if (until.isAfter(unrolled)) {
      var over = office.daysOff(unrolled, until);
      steps.add(new Step.Rolled(over, until, clock.rolls().orElseThrow()));
    }
    return until;
  }

  private LocalDate inTime(LocalDate end) {
    return clock.rolls().isPresent() ? office.workingDayFrom(end) : end;
  }
}
