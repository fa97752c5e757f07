package org.custodes.web.console.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
import org.custodes.domain.deadline.DayOff;
import org.custodes.domain.deadline.Deadline;
import org.custodes.domain.deadline.Span;
import org.custodes.domain.deadline.Step;

/** How a legal date came about, one sentence for each step of the law's arithmetic. */
@RequestScoped
public class WhyThisDate {
  @Inject private Wording wording;

  public List<String> of(Deadline deadline) {
    return deadline.steps().stream().map(this::words).toList();
  }

  private String words(Step step) {
    return switch (step) {
      case Step.Received came -> wording.of("clock.received", wording.date(came.on()));
      case Step.LawApplied law ->
          wording.of(
              "clock.law", wording.of("regime." + law.regime()), wording.date(law.inForceFrom()));
      case Step.Acknowledgement soon ->
          wording.of(
              "clock.acknowledged", words(soon.span()), wording.date(soon.until()), soon.source());
      case Step.Started later ->
          wording.of(
              "clock.started",
              wording.date(later.proof().askedOn()),
              wording.date(later.from()),
              later.source());
      case Step.Counted term ->
          wording.of(
              "clock.counted",
              words(term.span()),
              wording.date(term.from()),
              wording.date(term.until()),
              term.source());
      case Step.Clamped end ->
          wording.of("clock.clamped", end.dayOfMonth(), wording.date(end.until()), end.source());
      case Step.Paused stood ->
          wording.of(
              "clock.paused." + stood.pause().reason(),
              stood.days(),
              wording.date(stood.pause().askedOn()),
              wording.date(stood.until()),
              stood.source());
      case Step.RanOn on ->
          wording.of("clock.ran-on." + on.cause(), wording.date(on.pause().askedOn()), on.source());
      case Step.Extended more ->
          wording.of(
              "clock.extended." + more.extension().reason(),
              wording.date(more.extension().noticeOn()),
              more.source());
      case Step.Rolled over ->
          wording.of("clock.rolled", off(over.over()), wording.date(over.until()), over.source());
    };
  }

  private String words(Span span) {
    return wording.of("span." + span.unit(), span.length());
  }

  private String off(List<DayOff> days) {
    return days.stream()
        .map(day -> day.holiday().map(name -> named(day, name)).orElse(wording.date(day.day())))
        .collect(Collectors.joining("; "));
  }

  private String named(DayOff day, String holiday) {
    return wording.of("clock.holiday", wording.date(day.day()), holiday);
  }
}
