package org.custodes.domain.board;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.security.SecureRandom;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What every shelf of reviews keeps to, in memory or on PostgreSQL. */
public interface ReviewsContract {
  Set<ReviewState> ANY = EnumSet.allOf(ReviewState.class);

  /** No review is there yet; each call is a transaction of its own. */
  Reviews reviews();

  private boolean keep(PracticeReview review) {
    return review.news().stream()
        .map(entry -> reviews().append(entry, new byte[32], ReviewRow.of(review)))
        .reduce(true, Boolean::logicalAnd);
  }

  /** A review that is being voted on, with one confidential draft. */
  private ReviewCourse kept() {
    var course = ReviewCourse.voting();
    assertTrue(keep(course.review));
    return course;
  }

  private CastBallot ballot(ReviewCourse course, int member, Choice choice) {
    var by = course.sitting().get(member);
    var hash = course.review.openMotion().put().sha256();
    return new CastBallot(
        course.review.id(),
        1,
        course.now,
        by.staff(),
        new Ballot(Boards.seatOf(by).no(), choice, hash, ""));
  }

  @Test
  default void givesBackTheActsInTheirOrder() {
    var review = kept().review;
    assertEquals(review.entries(), reviews().entries(review.id(), true));
    assertEquals(List.of(), reviews().entries(ReviewId.at(Boards.NOON, new SecureRandom()), true));
  }

  @Test
  default void doesNotReadWhatIsConfidentialUnlessItIsAskedFor() {
    var review = kept().review;
    var without = reviews().entries(review.id(), false);
    assertEquals(review.entries().size() - 1, without.size());
    assertTrue(without.stream().noneMatch(entry -> entry.act().isConfidential()));
  }

  @Test
  default void readsWhatIsOpenOfSeveralReviewsAtOnce() {
    var one = kept().review;
    var other = ReviewCourse.proposed().review;
    keep(other);
    var acts = reviews().open(List.of(one.id(), other.id()));
    assertTrue(acts.stream().noneMatch(entry -> entry.act().isConfidential()));
    for (var review : List.of(one, other)) {
      assertEquals(
          reviews().entries(review.id(), false),
          acts.stream().filter(entry -> entry.review().equals(review.id())).toList());
    }
    assertEquals(List.of(), reviews().open(List.of()));
  }

  @Test
  default void keepsOneOfTwoActsForOnePlace() {
    var course = kept();
    var kept = reviews().entries(course.review.id(), true);
    var one = PracticeReview.of(course.review.id(), kept, course.review.roster());
    var other = PracticeReview.of(course.review.id(), kept, course.review.roster());
    one.withdrawMotion(ReviewCourse.REASON, course.presiding(), course.now);
    other.recuse(ReviewCourse.REASON, course.sitting().getLast(), course.now);
    assertTrue(keep(one));
    assertFalse(keep(other));
    assertEquals(one.entries(), reviews().entries(one.id(), true));
  }

  @Test
  default void listsTheNewestFirstPageByPageInTheStatesAskedFor() {
    var first = ReviewCourse.proposed().review;
    var random = new SecureRandom();
    var later =
        PracticeReview.propose(
            ReviewId.at(Boards.NOON.plus(Duration.ofHours(1)), random),
            Boards.roster(),
            Origin.AUDIT_FINDING,
            "The second",
            "A question?",
            Boards.PRACTICES,
            Boards.TOMAS,
            Boards.NOON);
    keep(first);
    keep(later);
    assertEquals(List.of(ReviewRow.of(later)), reviews().newest(ANY, Optional.empty(), 1));
    assertEquals(List.of(ReviewRow.of(first)), reviews().newest(ANY, Optional.of(later.id()), 5));
    assertEquals(List.of(), reviews().newest(Set.of(ReviewState.VOTING), Optional.empty(), 5));
  }

  @Test
  default void listsAReviewAsItsLastActLeftIt() {
    var review = kept().review;
    var row = reviews().newest(ANY, Optional.empty(), 5).getFirst();
    assertEquals(ReviewRow.of(review), row);
    assertEquals(ReviewState.VOTING, row.state());
    assertEquals(24, row.priority().orElseThrow());
  }

  @Test
  default void takesOneBallotOfASeatAndSaysOnlyWhoseAreThere() {
    var course = kept();
    assertTrue(reviews().cast(ballot(course, 0, Choice.YES), new byte[32]));
    assertFalse(reviews().cast(ballot(course, 0, Choice.NO), new byte[32]));
    var id = course.review.id();
    assertEquals(Set.of(Boards.seatOf(course.sitting().getFirst()).no()), reviews().voted(id, 1));
    assertEquals(List.of(), reviews().opened(id, 1), "sealed");
  }

  @Test
  default void opensTheBallotsOfAVoteThatEndedAndTakesNoMore() {
    var course = kept();
    var id = course.review.id();
    var early = ballot(course, 0, Choice.NO);
    reviews().cast(early, new byte[32]);
    reviews().end(id, 1, true);
    assertFalse(reviews().cast(ballot(course, 1, Choice.YES), new byte[32]));
    assertEquals(List.of(early.ballot()), reviews().opened(id, 1));
  }

  @Test
  default void neverOpensTheBallotsOfAMotionThatWasWithdrawn() {
    var course = kept();
    var id = course.review.id();
    reviews().cast(ballot(course, 0, Choice.NO), new byte[32]);
    reviews().end(id, 1, false);
    reviews().end(id, 1, true);
    assertEquals(List.of(), reviews().opened(id, 1));
    assertFalse(reviews().cast(ballot(course, 1, Choice.YES), new byte[32]));
  }

  @Test
  default void takesNoBallotOnAMotionThatWasNeverPut() {
    var course = kept();
    var stray = ballot(course, 0, Choice.YES);
    assertFalse(
        reviews()
            .cast(
                new CastBallot(stray.review(), 7, stray.at(), stray.by(), stray.ballot()),
                new byte[32]));
  }
}
