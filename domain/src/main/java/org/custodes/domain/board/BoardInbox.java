package org.custodes.domain.board;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What waits for one person, and which clocks run. Who is recused, or sits nowhere, has nothing
 * here that a stranger does not have: a task is found by asking the guard, as the step itself does.
 */
@ApplicationScoped
class BoardInbox {
  /**
   * Open reviews that are looked through, the newest first; a board that has more works on none.
   */
  static final int MOST_REVIEWS = 100;

  private static final Set<ReviewState> OPEN =
      EnumSet.complementOf(
          EnumSet.of(ReviewState.CLOSED, ReviewState.DECLINED, ReviewState.MERGED));

  private Reviews reviews;
  private ReviewDesk desk;

  protected BoardInbox() {}

  @Inject
  BoardInbox(Reviews reviews, ReviewDesk desk) {
    this.reviews = reviews;
    this.desk = desk;
  }

  /** Open reviews whose clock runs, the one that ends first in front. */
  List<ReviewRow> clocks() {
    return rows().stream()
        .filter(row -> row.dueOn().isPresent())
        .sorted(Comparator.comparing(row -> row.dueOn().orElseThrow()))
        .toList();
  }

  private List<ReviewRow> rows() {
    return reviews.newest(OPEN, Optional.empty(), MOST_REVIEWS);
  }

  /** What waits for somebody, what is due first in front. */
  List<BoardTask> tasks(Acting by, Instant now) {
    var roster = desk.roster();
    var tasks = new ArrayList<>(ofTheBoard(roster, by, now));
    var rows = rows();
    var acts =
        reviews.open(rows.stream().map(ReviewRow::id).toList()).stream()
            .collect(Collectors.groupingBy(ReviewEntry::review));
    for (var row : rows) {
      var review = PracticeReview.of(row.id(), acts.get(row.id()), roster);
      // what only the panel reads is read for whoever sits on it, and for nobody else
      boolean inside = ReviewGuard.mayDeliberate(review, by, now);
      tasks.addAll(ofReview(inside ? desk.read(row.id()) : review, by, now));
    }
    tasks.sort(Comparator.comparing(task -> task.due().orElse(LocalDate.MAX)));
    return List.copyOf(tasks);
  }

  private static List<BoardTask> ofTheBoard(Roster roster, Acting by, Instant now) {
    var tasks = new ArrayList<BoardTask>();
    var today = Roster.day(now);
    ReviewGuard.activeSeat(roster, by, now)
        .ifPresent(
            seat -> {
              if (!roster.hasDeclared(seat.no(), today)) {
                tasks.add(ofTheBoard(BoardTask.Kind.DECLARE_INTERESTS, Optional.empty()));
              }
              roster.motions().stream()
                  .filter(motion -> motion.isVotedOn(today))
                  .filter(motion -> !motion.isAbout(seat.no()))
                  .filter(motion -> !motion.votes().containsKey(seat.no()))
                  .forEach(
                      motion ->
                          tasks.add(
                              ofTheBoard(
                                  BoardTask.Kind.VOTE_ON_MEMBERS,
                                  Optional.of(motion.moved().closesOn()))));
            });
    return tasks;
  }

  private static BoardTask ofTheBoard(BoardTask.Kind kind, Optional<LocalDate> due) {
    return new BoardTask(kind, Optional.empty(), "", due);
  }

  private static List<BoardTask> ofReview(PracticeReview review, Acting by, Instant now) {
    var tasks = new ArrayList<BoardTask>();
    for (var step : ReviewGuard.offers(review, by, now)) {
      switch (step) {
        case SCOPE -> {
          if (!by.staff().equals(review.proposer())) {
            tasks.add(of(review, BoardTask.Kind.SCOPE, Optional.empty()));
          }
        }
        case DECLARE -> declaration(review, by, now).ifPresent(tasks::add);
        case CAST, WAIVE_OPINION, SUPPORT_JUDGMENT ->
            ReviewGuard.sitting(review, by, now)
                .flatMap(seat -> ofPanel(review, step, seat.no()))
                .ifPresent(tasks::add);
        case GIVE_EVIDENCE ->
            review.file().evidence().stream()
                .filter(item -> item.answer().isEmpty())
                .forEach(
                    item ->
                        tasks.add(
                            of(
                                review,
                                BoardTask.Kind.GIVE_EVIDENCE,
                                Optional.of(item.asked().dueOn()))));
        case ANSWER_FINDING ->
            review.file().findings().stream()
                .filter(found -> found.answer().isEmpty())
                .forEach(
                    found ->
                        tasks.add(
                            of(
                                review,
                                BoardTask.Kind.ANSWER_FINDING,
                                Optional.of(BoardClock.FACT_CHECK.endOn(Roster.day(found.at()))))));
        case RESPOND ->
            tasks.add(of(review, BoardTask.Kind.RESPOND, review.followUp().responseDueOn()));
        default -> {
          // it moves a review on and waits for nobody in particular
        }
      }
    }
    return tasks;
  }

  private static Optional<BoardTask> declaration(PracticeReview review, Acting by, Instant now) {
    return ReviewGuard.activeSeat(review.roster(), by, now)
        .map(seat -> review.panel().seat(seat.no()))
        .filter(seat -> seat.conflict().isEmpty())
        .map(seat -> of(review, BoardTask.Kind.DECLARE, seat.declareBy()));
  }

  private static Optional<BoardTask> ofPanel(PracticeReview review, Step step, int seat) {
    var inside = review.deliberation();
    return switch (step) {
      case CAST ->
          inside.voted().contains(seat)
              ? Optional.empty()
              : Optional.of(of(review, BoardTask.Kind.CAST, review.dueOn()));
      case WAIVE_OPINION ->
          inside.isVote(seat, Choice.NO) && inside.mayWrite(seat)
              ? Optional.of(of(review, BoardTask.Kind.DISSENT, inside.opinionsBy()))
              : Optional.empty();
      default ->
          review
              .followUp()
              .newestProposal()
              .filter(one -> !one.supporters().contains(seat))
              .map(one -> of(review, BoardTask.Kind.SUPPORT_JUDGMENT, Optional.empty()));
    };
  }

  private static BoardTask of(PracticeReview review, BoardTask.Kind kind, Optional<LocalDate> due) {
    return new BoardTask(kind, Optional.of(review.id()), review.title(), due);
  }
}
