package org.custodes.domain.board;

import java.time.Instant;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.custodes.domain.kernel.Role;

/**
 * Who may do what in a review, and who may read what: the one place that is asked. A recused member
 * is a stranger here before anything else is looked at, so that both get the same answer to
 * everything.
 */
final class ReviewGuard {
  private ReviewGuard() {}

  /**
   * @throws NotYoursToDo if the step is not the caller's, whatever the state
   * @throws StepNotAllowed if the table does not know it from here
   */
  static void require(Step step, PracticeReview review, Acting by, Instant now) {
    if (!is(step.who(), review, by, now)) {
      throw new NotYoursToDo();
    }
    if (!step.from().contains(review.state())) {
      throw new StepNotAllowed(review.state(), step);
    }
  }

  /** What the caller may try now; the step's own guard may still refuse. */
  static Set<Step> offers(PracticeReview review, Acting by, Instant now) {
    var steps = EnumSet.noneOf(Step.class);
    for (var step : Step.from(review.state())) {
      if (is(step.who(), review, by, now)) {
        steps.add(step);
      }
    }
    if (!review.needsSubstitutes(now)) {
      steps.remove(Step.DRAW_SUBSTITUTES);
    }
    return steps;
  }

  /** Whether the caller may read drafts, comments, declarations and who has voted. */
  static boolean mayDeliberate(PracticeReview review, Acting by, Instant now) {
    return is(Who.SITTING, review, by, now);
  }

  /** Whether the caller may read evidence and findings before they are published. */
  static boolean mayReadFile(PracticeReview review, Acting by, Instant now) {
    return mayDeliberate(review, by, now)
        || isSecretary(review, by, now)
        || isManagement(review, by, now);
  }

  /**
   * @throws NotYoursToDo if the caller has no part in the board's work
   */
  static void requireProposer(Roster roster, Acting by, Instant now) {
    if (!mayPropose(roster, by, now)) {
      throw new NotYoursToDo();
    }
  }

  static boolean mayPropose(Roster roster, Acting by, Instant now) {
    return activeSeat(roster, by, now).isPresent()
        || isSecretary(roster, by, now)
        || isManagement(roster, by, now);
  }

  private static boolean is(Who who, PracticeReview review, Acting by, Instant now) {
    var roster = review.roster();
    return switch (who) {
      case BOARD_OR_OFFICER -> mayPropose(roster, by, now);
      case CHAIR -> isChair(review, by, now);
      case CHAIR_OR_SECRETARY -> isChair(review, by, now) || isSecretary(review, by, now);
      case DRAWN ->
          activeSeat(roster, by, now).filter(seat -> review.panel().isDrawn(seat.no())).isPresent();
      case SITTING -> sitting(review, by, now).isPresent();
      case PRESIDING -> isPresiding(review, by, now);
      case PRESIDING_OR_SECRETARY -> isPresiding(review, by, now) || isSecretary(review, by, now);
      case SITTING_OR_SECRETARY ->
          sitting(review, by, now).isPresent() || isSecretary(review, by, now);
      case MANAGEMENT -> isManagement(review, by, now);
    };
  }

  /** The seat with which the caller sits on the panel. */
  static Optional<Seat> sitting(PracticeReview review, Acting by, Instant now) {
    return activeSeat(review.roster(), by, now).filter(seat -> review.sitting(now).contains(seat));
  }

  /**
   * The caller's seat on the board; a role alone is none, and neither is a seat without a role.
   * Whoever prepares for the board or answers to it does not judge on it.
   */
  static Optional<Seat> activeSeat(Roster roster, Acting by, Instant now) {
    boolean member = by.has(Role.BOARD_MEMBER);
    return member && !by.has(Role.BOARD_SECRETARY) && !by.has(Role.PRIVACY_OFFICER)
        ? roster.seatOf(by.staff(), Roster.day(now))
        : Optional.empty();
  }

  /** Whether the caller leads the board, whatever the review. */
  static boolean holdsTheChair(Roster roster, Acting by, Instant now) {
    return chair(roster, by, now).isPresent();
  }

  private static Optional<Seat> chair(Roster roster, Acting by, Instant now) {
    return activeSeat(roster, by, now).filter(seat -> seat.chair() && by.has(Role.BOARD_CHAIR));
  }

  private static boolean isChair(PracticeReview review, Acting by, Instant now) {
    return chair(review.roster(), by, now)
        .filter(seat -> !review.panel().isRecused(seat.holder()))
        .isPresent();
  }

  private static boolean isPresiding(PracticeReview review, Acting by, Instant now) {
    var presiding =
        review.sitting(now).stream()
            .min(Comparator.comparing((Seat seat) -> !seat.chair()).thenComparingInt(Seat::no));
    return presiding.isPresent() && presiding.equals(sitting(review, by, now));
  }

  private static boolean isSecretary(PracticeReview review, Acting by, Instant now) {
    return isSecretary(review.roster(), by, now) && !wasOnThePanel(review, by);
  }

  private static boolean isManagement(PracticeReview review, Acting by, Instant now) {
    return isManagement(review.roster(), by, now) && !wasOnThePanel(review, by);
  }

  /** A term that ends makes no secretary or manager of who sat on the panel, or was recused. */
  private static boolean wasOnThePanel(PracticeReview review, Acting by) {
    return review.panel().wasDrawn(by.staff());
  }

  private static boolean isSecretary(Roster roster, Acting by, Instant now) {
    return by.has(Role.BOARD_SECRETARY) && holdsNoSeat(roster, by, now);
  }

  private static boolean isManagement(Roster roster, Acting by, Instant now) {
    return by.has(Role.PRIVACY_OFFICER) && holdsNoSeat(roster, by, now);
  }

  private static boolean holdsNoSeat(Roster roster, Acting by, Instant now) {
    return roster.seatOf(by.staff(), Roster.day(now)).isEmpty();
  }
}
