package org.custodes.web.console.privacyrequest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.custodes.domain.privacyrequest.Plan;
import org.custodes.domain.privacyrequest.RequestCase;
import org.custodes.web.console.shell.Due;
import org.custodes.web.console.shell.WhyThisDate;
import org.custodes.web.console.shell.Wording;

/** Puts a case into the words and numbers of its page. */
@RequestScoped
class CaseWords {
  private static final String KEY = "privacyrequest.case.";

  /** The stages of a request that goes all the way. */
  private static final List<String> WAY =
      List.of("IDENTITY", "TAKE", "PLAN", "APPROVAL", "EXECUTION", "VERIFICATION");

  @Inject private WhyThisDate why;
  @Inject private Due due;
  @Inject private Wording wording;

  ShownCase of(RequestCase seen) {
    return new ShownCase(
        seen,
        next(seen),
        wording.date(seen.receivedOn()),
        seen.closedOn().map(wording::date).orElse(""),
        seen.heldUntil().map(wording::date).orElse(""),
        due.of(seen.dueOn()),
        used(seen),
        seen.paused().map(reason -> wording.of(KEY + "paused." + reason)).orElse(""),
        clock(seen),
        said(seen),
        kept(seen),
        why.of(seen.deadline()),
        taken(seen),
        stages(seen),
        blocked(seen),
        places(seen),
        erased(seen),
        seen.events().stream().map(this::line).toList());
  }

  private String next(RequestCase seen) {
    if (seen.ownCase() && !seen.state().isClosed()) {
      return wording.of(KEY + "next.own");
    }
    if (seen.refusal().isPresent() && !seen.state().isClosed()) {
      return wording.of(KEY + "next.refusal");
    }
    if (seen.stalled()) {
      return wording.of(KEY + "next.stalled");
    }
    return switch (seen.state()) {
      case REVIEW ->
          wording.of(KEY + "next.REVIEW." + (isApproved(seen) ? "approved" : "proposed"));
      case VERIFYING ->
          seen.failedPlace()
              .map(place -> wording.of(KEY + "next.VERIFYING.failed", place))
              .orElseGet(() -> wording.of(KEY + "next.VERIFYING"));
      case PARTIALLY_COMPLETED ->
          wording.of(
              KEY + "next.PARTIALLY_COMPLETED", seen.heldUntil().map(wording::date).orElseThrow());
      case COMPLETED ->
          wording.of(KEY + "next.COMPLETED" + (seen.certificate().isPresent() ? "" : ".plain"));
      default -> wording.of(KEY + "next." + seen.state());
    };
  }

  private static boolean isApproved(RequestCase seen) {
    return seen.plan().filter(RequestCase.ProposedPlan::approved).isPresent();
  }

  /** How much of the time that the law gives is over; what stood still counts on neither side. */
  private static String used(RequestCase seen) {
    long all = Math.max(1, ChronoUnit.DAYS.between(seen.receivedOn(), seen.dueOn()) - paused(seen));
    return Math.clamp(over(seen) * 100 / all, 0, 100) + "%";
  }

  private static long over(RequestCase seen) {
    var until = seen.closedOn().orElse(seen.today());
    return Math.max(0, ChronoUnit.DAYS.between(seen.receivedOn(), until) - paused(seen));
  }

  private static long paused(RequestCase seen) {
    return seen.questions().stream().mapToLong(RequestCase.Asked::paused).sum();
  }

  /** The clock in words: what is used, what stood still and why, what was added. */
  private List<ShownCase.Fact> clock(RequestCase seen) {
    var facts = new ArrayList<ShownCase.Fact>();
    facts.add(new ShownCase.Fact(wording.of(KEY + "used"), wording.of(KEY + "days", over(seen))));
    seen.questions().forEach(question -> facts.add(stood(question)));
    seen.extension()
        .ifPresent(
            more ->
                facts.add(
                    new ShownCase.Fact(
                        wording.of(KEY + "extended"),
                        wording.of(
                            KEY + "extended." + more.reason(), wording.date(more.noticeOn())))));
    seen.deadline()
        .extensionUntil()
        .filter(until -> seen.extension().isEmpty() && !seen.state().isClosed())
        .ifPresent(
            until ->
                facts.add(
                    new ShownCase.Fact(
                        wording.of(KEY + "extensible"),
                        wording.of(
                            KEY + "extensible.until",
                            wording.date(until),
                            seen.deadline()
                                .extensionNoticeBy()
                                .map(wording::date)
                                .orElseThrow()))));
    return facts;
  }

  private ShownCase.Fact stood(RequestCase.Asked question) {
    var who = wording.of("privacyrequest.by." + (question.mine() ? "you" : question.role()));
    var stood =
        question.paused() > 0
            ? wording.of(KEY + "stood", question.paused())
            : wording.of(KEY + "stood.not");
    var until =
        question
            .answeredOn()
            .map(day -> wording.of(KEY + "asked.answered", wording.date(day)))
            .orElseGet(() -> wording.of(KEY + "asked.open"));
    return new ShownCase.Fact(
        wording.of(KEY + "asked." + question.reason()),
        wording.of(KEY + "asked", who, wording.date(question.askedOn()), until, stood));
  }

  private List<ShownCase.Said> said(RequestCase seen) {
    return seen.questions().stream()
        .flatMap(
            question ->
                question.text().stream()
                    .map(text -> new ShownCase.Said(text, question.answer().orElse(""))))
        .toList();
  }

  private List<ShownCase.Kept> kept(RequestCase seen) {
    return planned(seen)
        .flatMap(
            place ->
                place.exemption().stream()
                    .map(
                        why ->
                            new ShownCase.Kept(
                                place.name(), wording.request().ground(why.ground()), why.text())))
        .toList();
  }

  private String taken(RequestCase seen) {
    if (seen.mine()) {
      return wording.of(KEY + "taken.mine");
    }
    return wording.of(KEY + "taken." + (seen.assigned() ? "other" : "nobody"));
  }

  private List<ShownCase.Stage> stages(RequestCase seen) {
    var stages = new ArrayList<ShownCase.Stage>();
    int reached = reached(seen);
    for (int i = 0; reached >= 0 && i < WAY.size(); i++) {
      stages.add(stage(WAY.get(i), Integer.compare(i, reached)));
    }
    return stages;
  }

  private ShownCase.Stage stage(String name, int order) {
    var words = wording.of(KEY + "stage." + name);
    if (order < 0) {
      return new ShownCase.Stage(words, "done", "pi-check-circle");
    }
    return order == 0
        ? new ShownCase.Stage(words, "now", "pi-arrow-circle-right")
        : new ShownCase.Stage(words, "later", "pi-circle");
  }

  /** The stage at which it stands; behind the last one when it is through, -1 when it left. */
  private static int reached(RequestCase seen) {
    return switch (seen.state()) {
      case RECEIVED, IDENTITY_PENDING, CLARIFICATION_PENDING -> WAY.indexOf("IDENTITY");
      case TRIAGED -> WAY.indexOf("TAKE");
      case IN_PROGRESS -> WAY.indexOf("PLAN");
      case REVIEW -> WAY.indexOf(isApproved(seen) ? "EXECUTION" : "APPROVAL");
      case EXECUTING -> WAY.indexOf("EXECUTION");
      case VERIFYING, PARTIALLY_COMPLETED -> WAY.indexOf("VERIFICATION");
      case COMPLETED -> WAY.size();
      case REFUSED, WITHDRAWN, DUPLICATE -> -1;
    };
  }

  private List<ShownCase.Blocked> blocked(RequestCase seen) {
    return seen.steps().stream()
        .flatMap(
            next ->
                next.obstacle().stream()
                    .map(
                        obstacle ->
                            new ShownCase.Blocked(
                                wording.of("privacyrequest.step." + next.step()),
                                wording.of("privacyrequest.obstacle." + obstacle))))
        .toList();
  }

  private List<ShownCase.Place> places(RequestCase seen) {
    if (seen.counts().isEmpty()) {
      return planned(seen)
          .map(
              place ->
                  new ShownCase.Place(place.name(), number(Optional.of(place.found())), "", ""))
          .toList();
    }
    return seen.counts().stream()
        .map(
            count ->
                new ShownCase.Place(
                    count.place(),
                    number(ShownCase.planned(seen, count.place())),
                    number(Optional.of(count.before())),
                    number(count.after())))
        .toList();
  }

  private static Stream<Plan.Place> planned(RequestCase seen) {
    return seen.plan().stream().flatMap(plan -> plan.places().stream());
  }

  private String number(Optional<Long> count) {
    return count.map(some -> wording.of(KEY + "count", some)).orElse("");
  }

  private String erased(RequestCase seen) {
    var places =
        planned(seen)
            .filter(place -> place.treatment() == Plan.Treatment.ERASE && place.found() > 0)
            .map(place -> wording.of(KEY + "erased.place", place.name(), place.found()))
            .collect(Collectors.joining("; "));
    return wording.of(KEY + "done." + seen.type(), places);
  }

  private ShownCase.Happened line(RequestCase.Happened event) {
    var who = wording.of("privacyrequest.by." + (event.mine() ? "you" : event.role()));
    return new ShownCase.Happened(
        wording.moment(event.at()), wording.of("privacyrequest.event." + event.what(), who));
  }
}
