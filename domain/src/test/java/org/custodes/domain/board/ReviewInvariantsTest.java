package org.custodes.domain.board;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.custodes.domain.kernel.Refusal;
import org.junit.jupiter.api.Test;

/**
 * Whatever anybody tries in whatever order, none of the board's invariants breaks (standards,
 * section 6.6).
 */
class ReviewInvariantsTest {
  private static final int SEQUENCES = 10_000;
  private static final int ATTEMPTS = 110;
  private static final long SEED = 20_270_301L;

  private final List<Acting> everybody = everybody();
  private final Map<ReviewState, Integer> ends = new EnumMap<>(ReviewState.class);

  private static List<Acting> everybody() {
    var all = new ArrayList<>(Boards.MEMBERS);
    all.addAll(
        List.of(Boards.TOMAS, Boards.FATIMA, Boards.JONAS, Boards.PRETENDER, Boards.MARGARET));
    return List.copyOf(all);
  }

  @Test
  void noneBreaksInTenThousandRandomReviews() {
    for (int run = 0; run < SEQUENCES; run++) {
      var random = new Random(SEED + run);
      // most of them begin where a random walk seldom comes
      var course =
          switch (run % 5) {
            case 0 ->
                ReviewCourse.proposed(
                    List.of(Boards.INGRID, Boards.TOMAS, Boards.FATIMA).get(random.nextInt(3)));
            case 1 -> ReviewCourse.declaring();
            case 2 -> ReviewCourse.deliberating();
            case 3 -> ReviewCourse.followingUp();
            default -> ReviewCourse.voting();
          };
      for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
        oneStep(course, random);
      }
      ReviewInvariants.require(course.review);
      ends.merge(course.review.state(), 1, Integer::sum);
    }
    assertEquals(
        Set.of(),
        missing(
            ReviewState.CLOSED,
            ReviewState.DECLINED,
            ReviewState.MERGED,
            ReviewState.VOTING,
            ReviewState.DELIBERATION),
        () -> "the walk has to come everywhere: " + ends);
  }

  private Set<ReviewState> missing(ReviewState... wanted) {
    var missing = new HashSet<>(List.of(wanted));
    missing.removeAll(ends.keySet());
    return missing;
  }

  private void oneStep(ReviewCourse course, Random random) {
    if (random.nextInt(5) == 0) {
      course.after(Duration.ofDays(random.nextInt(6)));
    }
    var review = course.review;
    var before = review.state();
    int acts = review.entries().size();
    var by = everybody.get(random.nextInt(everybody.size()));
    var step = step(review, random);
    boolean stranger = isStranger(course, by);
    Optional<Refusal> refusal = RandomSteps.attempt(course, step, by, random);
    if (refusal.isPresent()) {
      assertEquals(before, review.state(), "a refusal changes nothing");
      assertEquals(acts, review.entries().size(), "a refusal leaves no act");
    } else {
      assertTrue(step.from().contains(before), () -> step + " was done from " + before);
      assertTrue(step.to().contains(review.state()), () -> step + " led to " + review.state());
      if (step.stays()) {
        assertEquals(before, review.state(), () -> step + " moves nothing");
      }
      assertFalse(stranger, () -> step + " was done by a stranger");
      // 8: every transition is an act, and so a leaf; a ballot has a row and a leaf of its own
      assertEquals(step == Step.CAST ? acts : acts + 1, review.entries().size());
    }
    if (stranger) {
      assertEquals(NotYoursToDo.class, refusal.map(Object::getClass).orElse(null), step::toString);
    }
  }

  /** A step that the table knows from here, more often than not. */
  private static Step step(PracticeReview review, Random random) {
    var possible = List.copyOf(Step.from(review.state()));
    return possible.isEmpty() || random.nextInt(4) == 0
        ? List.of(Step.values()).get(random.nextInt(Step.values().length))
        : possible.get(random.nextInt(possible.size()));
  }

  /** Recused, or nobody that the board knows; by the acts alone. */
  private static boolean isStranger(ReviewCourse course, Acting by) {
    if (by.equals(Boards.PRETENDER) || by.equals(Boards.MARGARET)) {
      return true;
    }
    return ReviewInvariants.recused(course.review.entries()).stream()
        .anyMatch(seat -> Boards.holder(seat).equals(by));
  }
}
