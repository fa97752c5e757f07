package org.custodes.domain.privacyrequest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.custodes.domain.deadline.Course;
import org.custodes.domain.deadline.Matter;
import org.custodes.domain.deadline.PauseReason;
import org.custodes.domain.deadline.Regime;
import org.custodes.domain.kernel.Sub;
import org.custodes.domain.vault.Keyring;

/**
 * The queue of the desk. What it is filtered by stands in clear: state, law and day, from which
 * follows what is paused, and a keyed hash of the agent. Whatever is asked comes down to lanes,
 * each of one state and one law.
 */
@ApplicationScoped
class Queue {
  /** Today and the three days that follow. */
  private static final int SOON = 3;

  /** Today and the seven days that follow. */
  private static final int WEEK = 7;

  /** Of how many days the answers count that say how long people wait. */
  private static final int ANSWERED_WITHIN = 90;

  /** Nobody counts further by eye, and counting on would cost what the queue itself does not. */
  static final int COUNTED = 1_000;

  /** Of a file; whoever wants more wants figures and not a list. */
  static final int MOST_IN_A_FILE = 5_000;

  private PrivacyRequests requests;
  private Keyring keyring;
  private LegalTime time;
  private Clock clock;

  protected Queue() {}

  @Inject
  Queue(PrivacyRequests requests, Keyring keyring, LegalTime time, Clock clock) {
    this.requests = requests;
    this.keyring = keyring;
    this.time = time;
    this.clock = clock;
  }

  List<QueueRow> page(
      QueueQuestion question,
      Optional<LocalDate> dueBy,
      Sub looker,
      Optional<PrivacyRequests.Turn> turn,
      int limit) {
    var stopping = stopping();
    return requests.queue(wanted(question, dueBy, looker, stopping), turn, limit).stream()
        .map(row -> QueueRow.of(row, time, isPaused(row.state(), row.regime(), stopping)))
        .toList();
  }

  /**
   * All that a question asks for, in one list.
   *
   * @throws QueueTooLong if that is more than {@value #MOST_IN_A_FILE}
   */
  List<QueueRow> all(QueueQuestion question, Optional<LocalDate> dueBy, Sub looker) {
    var rows = page(question, dueBy, looker, Optional.empty(), MOST_IN_A_FILE + 1);
    if (rows.size() > MOST_IN_A_FILE) {
      throw new QueueTooLong();
    }
    return rows;
  }

  /** How many each view shows, counted to {@value #COUNTED}. */
  Map<QueueView, QueueRow.Count> counts(Set<QueueView> views, Optional<Regime> regime, Sub looker) {
    var stopping = stopping();
    var counts =
        requests.counts(
            views.stream()
                .map(
                    view ->
                        wanted(
                            new QueueQuestion(view, Optional.empty(), regime, Optional.empty()),
                            Optional.empty(),
                            looker,
                            stopping))
                .toList(),
            COUNTED + 1);
    var named = new LinkedHashMap<QueueView, QueueRow.Count>();
    var each = counts.iterator();
    views.forEach(view -> named.put(view, QueueRow.Count.of(each.next(), COUNTED)));
    return named;
  }

  /** How the desk stands, by two statements. */
  DeskFigures figures(Set<QueueView> views, Sub looker) {
    var stopping = stopping();
    var questions = new ArrayList<QueueQuestion>();
    views.forEach(view -> questions.add(QueueQuestion.of(view)));
    var lanes =
        RequestState.open().stream()
            .sorted()
            .flatMap(
                state ->
                    Regime.laws().stream().map(regime -> new PrivacyRequests.Lane(state, regime)))
            .toList();
    lanes.forEach(lane -> questions.add(QueueQuestion.of(lane)));
    var counts =
        requests
            .counts(
                questions.stream()
                    .map(question -> wanted(question, Optional.empty(), looker, stopping))
                    .toList(),
                COUNTED + 1)
            .iterator();
    var named = new LinkedHashMap<QueueView, QueueRow.Count>();
    views.forEach(view -> named.put(view, QueueRow.Count.of(counts.next(), COUNTED)));
    var open =
        lanes.stream()
            .map(
                lane ->
                    new DeskFigures.Open(
                        lane.state(), lane.regime(), QueueRow.Count.of(counts.next(), COUNTED)))
            .filter(one -> one.count().atLeast() > 0)
            .toList();
    var since = time.day(clock.instant()).minusDays(ANSWERED_WITHIN);
    return new DeskFigures(named, open, since, requests.answered(since, clock.getZone()));
  }

  private PrivacyRequests.Wanted wanted(
      QueueQuestion question,
      Optional<LocalDate> dueBy,
      Sub looker,
      Map<PauseReason, Set<Regime>> stopping) {
    var view = question.view();
    var lanes =
        Arrays.stream(RequestState.values())
            .filter(state -> isIn(view, state))
            .filter(state -> question.state().isEmpty() || question.state().get() == state)
            .flatMap(
                state ->
                    Regime.laws().stream()
                        .filter(regime -> question.regime().filter(one -> one != regime).isEmpty())
                        .filter(regime -> isIn(view, isPaused(state, regime, stopping)))
                        .map(regime -> new PrivacyRequests.Lane(state, regime)))
            .toList();
    return new PrivacyRequests.Wanted(
        lanes,
        dueBy.or(() -> dueBy(view)),
        view == QueueView.MINE ? Optional.of(keyring.assignee(looker)) : Optional.empty(),
        question.digits());
  }

  private static boolean isIn(QueueView view, RequestState state) {
    return switch (view) {
      case ANY -> true;
      case CLOSED -> state.isClosed();
      case UNASSIGNED -> state == RequestState.TRIAGED;
      case OPEN, MINE, DUE_SOON, DUE_THIS_WEEK, OVERDUE, PAUSED -> !state.isClosed();
    };
  }

  /** What stands still has no day that passes. */
  private static boolean isIn(QueueView view, boolean paused) {
    return switch (view) {
      case PAUSED -> paused;
      case DUE_SOON, DUE_THIS_WEEK, OVERDUE -> !paused;
      case OPEN, MINE, UNASSIGNED, CLOSED, ANY -> true;
    };
  }

  private Optional<LocalDate> dueBy(QueueView view) {
    var today = time.day(clock.instant());
    return switch (view) {
      case DUE_SOON -> Optional.of(today.plusDays(SOON));
      case DUE_THIS_WEEK -> Optional.of(today.plusDays(WEEK));
      case OVERDUE -> Optional.of(today.minusDays(1));
      case OPEN, MINE, UNASSIGNED, PAUSED, CLOSED, ANY -> Optional.empty();
    };
  }

  /**
   * The laws whose clock stands still for a question, as they read today. None of them tells there
   * between what is asked for.
   */
  private Map<PauseReason, Set<Regime>> stopping() {
    var today = Course.from(time.day(clock.instant()));
    return Arrays.stream(PauseReason.values())
        .collect(
            Collectors.toMap(
                reason -> reason,
                reason ->
                    Regime.laws().stream()
                        .filter(
                            regime ->
                                time.deadline(regime, Matter.ERASURE, today)
                                    .stoppedBy()
                                    .contains(reason))
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Regime.class)))));
  }

  private static boolean isPaused(
      RequestState state, Regime regime, Map<PauseReason, Set<Regime>> stopping) {
    return switch (state) {
      case IDENTITY_PENDING -> stopping.get(PauseReason.IDENTITY).contains(regime);
      case CLARIFICATION_PENDING -> stopping.get(PauseReason.CLARIFICATION).contains(regime);
      case RECEIVED,
          TRIAGED,
          IN_PROGRESS,
          REVIEW,
          EXECUTING,
          VERIFYING,
          COMPLETED,
          PARTIALLY_COMPLETED,
          REFUSED,
          WITHDRAWN,
          DUPLICATE ->
          false;
    };
  }
}
