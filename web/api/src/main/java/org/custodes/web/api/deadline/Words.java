package org.custodes.web.api.deadline;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collectors;
import org.custodes.domain.deadline.DayOff;
import org.custodes.domain.deadline.ExtensionReason;
import org.custodes.domain.deadline.Pause;
import org.custodes.domain.deadline.Regime;
import org.custodes.domain.deadline.Span;
import org.custodes.domain.deadline.Step;

/** Steps in English, as the API speaks it. */
final class Words {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);

  private Words() {}

  static String of(Step step) {
    return switch (step) {
      case Step.Received received ->
          "Received on " + day(received.on()) + "; this day is not counted.";
      case Step.LawApplied applied ->
          name(applied.regime()) + " applies as it reads since " + day(applied.inForceFrom()) + ".";
      case Step.Acknowledgement confirmed ->
          confirmed.span().length() == 0
              ? "Receipt is confirmed at once, on %s.".formatted(day(confirmed.until()))
              : "Receipt is confirmed within %s, by %s."
                  .formatted(span(confirmed.span()), day(confirmed.until()));
      case Step.Started started ->
          asked(started.proof()) + " The term runs from %s.".formatted(day(started.from()));
      case Step.Counted counted ->
          "%s from %s: %s."
              .formatted(capital(span(counted.span())), day(counted.from()), day(counted.until()));
      case Step.Clamped clamped ->
          "%s has no day %d, so the term ends with the month."
              .formatted(MONTH.format(clamped.until()), clamped.dayOfMonth());
      case Step.Paused paused ->
          "%s This stopped the clock for %s: the term ends on %s."
              .formatted(asked(paused.pause()), days(paused.days()), day(paused.until()));
      case Step.RanOn ranOn -> asked(ranOn.pause()) + " " + why(ranOn.cause());
      case Step.Extended extended ->
          "Extended because %s, with notice on %s; the last day for that was %s."
              .formatted(
                  reason(extended.extension().reason()),
                  day(extended.extension().noticeOn()),
                  day(extended.noticeBy()));
      case Step.Rolled rolled ->
          "%s, so the term ends on the next working day, %s."
              .formatted(
                  rolled.over().stream().map(Words::off).collect(Collectors.joining(", ")),
                  day(rolled.until()));
    };
  }

  private static String name(Regime regime) {
    return switch (regime) {
      case GDPR -> "The GDPR";
      case UK_GDPR -> "The UK GDPR";
      case CCPA -> "The CCPA";
      case LGPD -> "The LGPD";
      case HOUSE -> "The aim of the house, which is no law,";
    };
  }

  private static String asked(Pause pause) {
    var what =
        switch (pause.reason()) {
          case IDENTITY -> "to prove who they are";
          case CLARIFICATION -> "what the request is about";
        };
    return "The person was asked %s on %s and answered on %s."
        .formatted(what, day(pause.askedOn()), day(pause.answeredOn()));
  }

  private static String why(Step.RanOn.Cause cause) {
    return switch (cause) {
      case NOT_IN_LAW -> "The clock ran on: this law does not stop it for that.";
      case ASKED_TOO_LATE -> "The clock ran on: the term had ended before they were asked.";
    };
  }

  private static String reason(ExtensionReason reason) {
    return switch (reason) {
      case COMPLEX -> "the request is complex";
      case NUMEROUS -> "there are many requests";
    };
  }

  private static String off(DayOff off) {
    return day(off.day())
        + off.holiday().map(" is a public holiday (%s)"::formatted).orElse(" falls on a weekend");
  }

  private static String span(Span span) {
    var one = span.length() == 1;
    return switch (span.unit()) {
      case MONTHS -> one ? "one month" : span.length() + " months";
      case CALENDAR_DAYS -> one ? "one calendar day" : span.length() + " calendar days";
      case WORKING_DAYS -> one ? "one working day" : span.length() + " working days";
    };
  }

  private static String days(long days) {
    return days == 1 ? "one day" : days + " days";
  }

  private static String capital(String text) {
    return text.substring(0, 1).toUpperCase(Locale.ENGLISH) + text.substring(1);
  }

  private static String day(LocalDate day) {
    return DAY.format(day);
  }
}
