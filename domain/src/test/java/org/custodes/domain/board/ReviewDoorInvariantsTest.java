package org.custodes.domain.board;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.custodes.domain.access.Caller;
import org.custodes.domain.access.Staff;
import org.custodes.domain.access.StaffTag;
import org.custodes.domain.kernel.Actor;
import org.custodes.domain.kernel.Refusal;
import org.custodes.domain.kernel.Sub;
import org.custodes.domain.practice.DemoCatalogueShelf;
import org.custodes.domain.practice.Practices;
import org.junit.jupiter.api.Test;

/**
 * The board's invariants through the door, with words as pages and the API send them: whoever calls
 * is whoever the session says, and what is kept is read again before each call.
 */
class ReviewDoorInvariantsTest {
  private static final int SEQUENCES = 500;
  private static final int ATTEMPTS = 40;
  private static final long SEED = 20_270_302L;
  private static final Practices CATALOGUE = DemoCatalogueShelf.furnished();
  private static final String REASON = "For a reason that everybody can read.";

  private final Map<ReviewState, Integer> ends = new EnumMap<>(ReviewState.class);

  /** One review with everything around it. */
  private static final class House {
    private final FakeReviews reviews = new FakeReviews();
    private final FakeRosters rosters = new FakeRosters();
    private final Random random;
    private Instant now = Boards.NOON;
    private Acting caller = Boards.FATIMA;
    private int leaves;
    private final ReviewService door;
    private final ReviewId id;

    House(int run) {
      random = new Random(SEED + run);
      var main = new BoardTransaction(reviews, rosters, leaf -> leaves++, new SecureRandom());
      Boards.roster().entries().forEach(entry -> rosters.append(entry, new byte[32]));
      var desk =
          new ReviewDesk(
              reviews,
              rosters,
              CATALOGUE,
              main,
              text -> false,
              new MovingClock(),
              new SecureRandom());
      door = new ReviewService();
      inject("caller", new Calling());
      inject("staff", new Names());
      inject("desk", desk);
      id = begun(run, main);
    }

    /** Half of them begin where a random walk seldom comes. */
    private ReviewId begun(int run, BoardTransaction main) {
      if (run % 2 == 0) {
        return door.propose(Origin.OFFICER, "A title", "A question?", Boards.PRACTICES).row().id();
      }
      var course =
          switch (run % 8) {
            case 1 -> ReviewCourse.declaring();
            case 3 -> ReviewCourse.deliberating();
            case 5 -> ReviewCourse.voting();
            default -> ReviewCourse.followingUp();
          };
      main.keep(course.review);
      return course.review.id();
    }

    /** What the container does. */
    private void inject(String field, Object value) {
      try {
        var place = ReviewService.class.getDeclaredField(field);
        place.setAccessible(true);
        place.set(door, value);
      } catch (ReflectiveOperationException e) {
        throw new LinkageError("the door has no " + field, e);
      }
    }

    /** Empty if it was done. */
    Optional<Refusal> attempt(Step step, Acting by) {
      caller = by;
      var ended = reviews.ends();
      try {
        door.act(id, new StepInput(step, words(step)));
        return Optional.empty();
      } catch (Refusal e) {
        // what the transaction takes back
        reviews.takeBack(ended);
        return Optional.of(e);
      }
    }

    ReviewSeen see(Acting by) {
      caller = by;
      return door.open(id);
    }

    PracticeReview kept() {
      return PracticeReview.of(id, reviews.entries(id, true), Roster.of(rosters.entries()));
    }

    private Map<String, String> words(Step step) {
      var review = kept();
      var words = new HashMap<String, String>();
      var today = Roster.day(now);
      words.put("reason", REASON);
      words.put("text", REASON.repeat(6));
      words.put("question", "A question?");
      words.put("practices", "conversation-storage: 2");
      words.put("from", today.minusMonths(3).toString());
      words.put("until", today.toString());
      words.put("day", day(step, review).toString());
      words.put("reach", "" + (1 + random.nextInt(6)));
      words.put("severity", "2");
      words.put("novelty", "3");
      words.put("no", "" + (1 + random.nextInt(2)));
      words.put("what", "What is there?");
      words.put("conflict", random.nextInt(6) == 0 ? "ACTUAL" : "NONE");
      words.put("ground", "DOES_NOT_EXIST");
      words.put("grade", "LOW");
      List.of("criterion", "condition", "cause", "effect")
          .forEach(field -> words.put(field, "What the " + field + " is."));
      words.put("opinion", "Draft number " + random.nextInt(1_000) + " of the opinion.");
      words.put("advice", "Shorten it. | Privacy office | It is shorter. | 2028-01-01");
      words.put("threshold", random.nextBoolean() ? "SIMPLE" : "TWO_THIRDS");
      words.put("choice", List.of("YES", "YES", "YES", "NO", "ABSTAIN").get(random.nextInt(5)));
      words.put("sha256", hash(review));
      words.put("sort", random.nextBoolean() ? "DISSENT" : "CONCURRENCE");
      words.put("summary", "A summary.");
      words.put("kind", "DECLINE");
      words.put("status", AdviceStatus.CLOSED_MET.name());
      words.put(
          "proposal",
          "" + review.followUp().newestProposal().map(one -> one.put().proposal()).orElse(0));
      words.put("into", "00000000-0000-0000-0000-000000000001");
      return words;
    }

    private LocalDate day(Step step, PracticeReview review) {
      return step == Step.EXTEND
          ? review.dueOn().orElse(Roster.day(now)).plusDays(random.nextInt(100))
          : Roster.day(now).plusDays(random.nextInt(5));
    }

    private String hash(PracticeReview review) {
      var drafts = review.deliberation().drafts();
      return drafts.isEmpty() || random.nextInt(8) == 0
          ? "0".repeat(64)
          : drafts.getLast().opinion().sha256();
    }

    private final class MovingClock extends Clock {
      @Override
      public ZoneId getZone() {
        return ZoneOffset.UTC;
      }

      @Override
      public Clock withZone(ZoneId zone) {
        return this;
      }

      @Override
      public Instant instant() {
        return now;
      }
    }

    /** Whoever calls, as a session would say. */
    private final class Calling extends Caller {
      @Override
      public Actor actor() {
        return new Actor(Sub.of(caller.staff().value().substring(0, 2)), caller.roles());
      }
    }

    private static final class Names extends Staff {
      @Override
      public StaffTag tag(Sub sub) {
        return Boards.tag(sub.value());
      }
    }
  }

  @Test
  void noneBreaksInFiveHundredRandomReviewsThroughTheDoor() {
    var people = new ArrayList<>(Boards.MEMBERS);
    people.addAll(
        List.of(Boards.TOMAS, Boards.FATIMA, Boards.JONAS, Boards.PRETENDER, Boards.MARGARET));
    for (int run = 0; run < SEQUENCES; run++) {
      var house = new House(run);
      for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
        one(house, people);
      }
      var review = house.kept();
      ReviewInvariants.require(review);
      ends.merge(review.state(), 1, Integer::sum);
    }
    assertTrue(
        ends.keySet()
            .containsAll(
                EnumSet.of(
                    ReviewState.EVIDENCE,
                    ReviewState.VOTING,
                    ReviewState.DELIBERATION,
                    ReviewState.CLOSED)),
        () -> "the walk has to come far: " + ends);
  }

  private static void one(House house, List<Acting> people) {
    if (house.random.nextInt(5) == 0) {
      house.now = house.now.plus(Duration.ofDays(house.random.nextInt(5)));
    }
    var before = house.kept();
    int leaves = house.leaves;
    var by = people.get(house.random.nextInt(people.size()));
    var offered = List.copyOf(ReviewGuard.offers(before, by, house.now));
    var step =
        offered.isEmpty() || house.random.nextInt(4) == 0
            ? step(before.state(), house.random)
            : offered.get(house.random.nextInt(offered.size()));
    var refusal = house.attempt(step, by);
    var after = house.kept();
    if (refusal.isPresent()) {
      assertEquals(before.entries(), after.entries(), "a refusal leaves no act");
      assertEquals(leaves, house.leaves, "and no leaf");
    } else {
      assertTrue(step.from().contains(before.state()), () -> step + " from " + before.state());
      assertTrue(step.to().contains(after.state()), () -> step + " led to " + after.state());
      assertEquals(leaves + 1, house.leaves, "each act and each ballot has its leaf");
    }
    if (isStranger(before, by)) {
      assertEquals(NotYoursToDo.class, refusal.map(Object::getClass).orElse(null), step::toString);
      requireASightOfAStranger(house, by);
    }
  }

  private static boolean isStranger(PracticeReview review, Acting by) {
    return by.equals(Boards.PRETENDER)
        || by.equals(Boards.MARGARET)
        || ReviewInvariants.recused(review.entries()).stream()
            .anyMatch(seat -> Boards.holder(seat).equals(by));
  }

  /** Whoever is recused sees what an auditor sees, but for what they have done themselves. */
  private static void requireASightOfAStranger(House house, Acting by) {
    var seen = house.see(by);
    var auditor = house.see(Boards.MARGARET);
    assertEquals(auditor.evidence(), seen.evidence());
    assertEquals(auditor.findings(), seen.findings());
    assertEquals(Optional.empty(), seen.deliberation());
    assertEquals(Set.of(), seen.offers());
    assertEquals(
        auditor.events().stream().map(ReviewSeen.Event::type).toList(),
        seen.events().stream().map(ReviewSeen.Event::type).toList());
    assertFalse(seen.toString().contains("Draft number") && seen.decision().isEmpty());
  }

  private static Step step(ReviewState state, Random random) {
    var possible = List.copyOf(Step.from(state));
    return possible.isEmpty() || random.nextInt(4) == 0
        ? List.of(Step.values()).get(random.nextInt(Step.values().length))
        : possible.get(random.nextInt(possible.size()));
  }
}
