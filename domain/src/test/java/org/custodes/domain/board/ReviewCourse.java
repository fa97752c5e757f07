package org.custodes.domain.board;

import static org.custodes.domain.board.Boards.FATIMA;
import static org.custodes.domain.board.Boards.INGRID;
import static org.custodes.domain.board.Boards.NOON;
import static org.custodes.domain.board.Boards.PRACTICES;
import static org.custodes.domain.board.Boards.TOMAS;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Takes a review along its way, as far as a test needs it, with everybody doing their part. */
final class ReviewCourse {
  static final String SEED = "000102030405060708090a0b0c0d0e0f";
  static final String REASON = "For a reason that everybody can read.";

  PracticeReview review;
  Instant now = NOON;
  final List<Ballot> cast = new ArrayList<>();

  private ReviewCourse() {}

  static ReviewCourse proposed() {
    return proposed(FATIMA);
  }

  static ReviewCourse proposed(Acting by) {
    var course = new ReviewCourse();
    course.review =
        PracticeReview.propose(
            ReviewId.at(NOON, new SecureRandom()),
            Boards.roster(),
            Origin.OFFICER,
            "How long conversations are kept",
            "Is the period needed for the purpose?",
            PRACTICES,
            by,
            NOON);
    return course;
  }

  static ReviewCourse scoped() {
    var course = proposed();
    course.review.scope(
        "Is the period of 180 days needed for the purpose?",
        PRACTICES,
        LocalDate.parse("2026-06-01"),
        LocalDate.parse("2027-03-01"),
        new Priority(4, 3, 2),
        INGRID,
        course.now);
    return course;
  }

  static ReviewCourse declaring() {
    var course = scoped();
    course.review.drawPanel(SEED, TOMAS, course.now);
    course.review.askDeclarations(TOMAS, course.now);
    return course;
  }

  /** Every seat that was drawn and has not declared does, with no conflict. */
  ReviewCourse declareAll() {
    panel().stream()
        .filter(no -> review.panel().seat(no).conflict().isEmpty())
        .filter(no -> review.roster().seat(no).isFilledOn(Roster.day(now)))
        .forEach(no -> review.declare(Conflict.NONE, "", Optional.empty(), Boards.holder(no), now));
    return this;
  }

  List<Integer> panel() {
    return List.copyOf(review.panel().seats().keySet());
  }

  Acting presiding() {
    return Boards.holder(
        review.sitting(now).stream()
            .min(Comparator.comparing((Seat seat) -> !seat.chair()).thenComparingInt(Seat::no))
            .orElseThrow()
            .no());
  }

  List<Acting> sitting() {
    return review.sitting(now).stream().map(seat -> Boards.holder(seat.no())).toList();
  }

  static ReviewCourse gathering() {
    var course = declaring().declareAll();
    course.review.closeDeclarations(TOMAS, course.now);
    return course;
  }

  static ReviewCourse finding() {
    var course = gathering();
    course.review.askEvidence(
        "How many conversations of which age were read?",
        LocalDate.parse("2027-03-20"),
        TOMAS,
        course.now);
    course.review.giveEvidence(1, "Nine in ten were younger than 100 days.", FATIMA, course.now);
    course.review.closeEvidence(course.presiding(), course.now);
    return course;
  }

  static ReviewCourse deliberating() {
    var course = finding();
    course.review.recordFinding(
        Severity.MEDIUM,
        "What is kept is needed.",
        "Most readings are of young records.",
        "The period was set before grants.",
        "Records are kept that nobody reads.",
        List.of(1),
        Optional.empty(),
        course.sitting().getFirst(),
        course.now);
    course.review.answerFinding(1, "The facts are right.", FATIMA, course.now);
    course.review.settleFindings(course.presiding(), course.now);
    return course;
  }

  static ReviewCourse voting() {
    return voting(Threshold.SIMPLE);
  }

  static ReviewCourse voting(Threshold threshold) {
    var course = deliberating();
    var opinion = Boards.opinion("The board finds the practice sound but for one point.");
    course.review.draftOpinion(opinion, course.sitting().getFirst(), course.now);
    course.review.putMotion(opinion.sha256(), threshold, course.presiding(), course.now);
    return course;
  }

  ReviewCourse vote(Acting member, Choice choice) {
    cast.add(
        review.cast(
            choice,
            review.openMotion().put().sha256(),
            choice == Choice.ABSTAIN ? REASON : "",
            member,
            now));
    return this;
  }

  ReviewCourse close() {
    review.closeVote(cast, presiding(), now);
    cast.clear();
    return this;
  }

  static ReviewCourse decided() {
    var course = voting();
    course.sitting().forEach(member -> course.vote(member, Choice.YES));
    return course.close();
  }

  static ReviewCourse published() {
    var course = decided();
    course.review.publish("The period is to be shortened.", TOMAS, course.now);
    return course;
  }

  /** Who has not yet supports what is proposed, until it is the board's word. */
  ReviewCourse support() {
    for (var member : sitting()) {
      review
          .followUp()
          .newestProposal()
          .filter(one -> !one.supporters().contains(Boards.seatOf(member).no()))
          .ifPresent(one -> review.supportJudgment(one.put().proposal(), member, now));
    }
    return this;
  }

  static ReviewCourse followingUp() {
    var course = answering();
    course.review.respond(1, ResponseKind.ACCEPT, "We do it by May.", Boards.FATIMA, course.now);
    return course;
  }

  static ReviewCourse answering() {
    var course = published();
    course.review.askResponse(TOMAS, course.now);
    return course;
  }

  ReviewCourse after(Duration time) {
    now = now.plus(time);
    return this;
  }
}
