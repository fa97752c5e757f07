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
import org.custodes.domain.access.StaffTag;
import org.custodes.domain.kernel.Refusal;
import org.junit.jupiter.api.Test;

/**
 * Whatever anybody tries in whatever order, none of the board's invariants breaks (standards,
 * section 6.6). What is asserted is read from the acts alone, by rules written a second time here,
 * so that a fault of the aggregate cannot hide itself.
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
      // half of them begin where a random walk seldom comes
      var course =
          switch (run % 4) {
            case 0 ->
                ReviewCourse.proposed(
                    List.of(Boards.INGRID, Boards.TOMAS, Boards.FATIMA).get(random.nextInt(3)));
            case 1 -> ReviewCourse.declaring();
            case 2 -> ReviewCourse.deliberating();
            default -> ReviewCourse.voting();
          };
      for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
        oneStep(course, random);
      }
      requireInvariants(course.review);
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
    return recused(course.review.entries()).stream()
        .anyMatch(seat -> Boards.holder(seat).equals(by));
  }

  private static Set<Integer> recused(List<ReviewEntry> entries) {
    var recused = new HashSet<Integer>();
    for (var entry : entries) {
      switch (entry.act()) {
        case ReviewAct.Declared said when said.conflict() == Conflict.ACTUAL ->
            recused.add(said.seat());
        case ReviewAct.Recused said -> recused.add(said.seat());
        default -> {
          // says nothing of a recusal
        }
      }
    }
    return recused;
  }

  private static void requireInvariants(PracticeReview review) {
    var entries = review.entries();
    for (int no = 0; no < entries.size(); no++) {
      assertEquals(no, entries.get(no).no());
      requireOf(entries.get(no), entries.subList(0, no));
    }
    var again = PracticeReview.of(review.id(), entries, review.roster());
    assertEquals(review.state(), again.state());
  }

  private static void requireOf(ReviewEntry entry, List<ReviewEntry> before) {
    var recused = recused(before);
    var by = entry.by();
    switch (entry.act()) {
      // 1: nobody decides on what they proposed
      case ReviewAct.Declined act -> assertFalse(by.equals(proposer(before)));
      case ReviewAct.Merged act -> assertFalse(by.equals(proposer(before)));
      case ReviewAct.Scoped act -> assertFalse(by.equals(proposer(before)));
      // 1: management's own evidence and facts are not the panel's
      case ReviewAct.EvidenceGiven act -> assertTrue(isOfficer(by));
      case ReviewAct.FindingAnswered act -> assertTrue(isOfficer(by));
      case ReviewAct.Responded act -> assertTrue(isOfficer(by));
      // 2 and 6: whoever is recused, or has no seat, neither drafts nor judges
      case ReviewAct.OpinionDrafted act -> requireSitting(entry, act.seat(), recused, before);
      case ReviewAct.Commented act -> requireSitting(entry, act.seat(), recused, before);
      case ReviewAct.FindingRecorded act -> requireSitting(entry, act.seat(), recused, before);
      case ReviewAct.Judged act -> requireSitting(entry, act.seat(), recused, before);
      case ReviewAct.OpinionAdded act -> requireSitting(entry, act.seat(), recused, before);
      case ReviewAct.VoteClosed act -> requireVote(entry, act, recused, before);
      case ReviewAct.Published act -> {
        // 5: the text that is published is the text that was voted on
        assertEquals(act.sha256(), act.opinion().sha256());
        assertTrue(
            before.stream()
                .map(ReviewEntry::act)
                .anyMatch(
                    one ->
                        one instanceof ReviewAct.VoteClosed vote
                            && vote.result() == Result.CARRIED
                            && vote.sha256().equals(act.sha256())));
      }
      default -> {
        // nothing more is asked of it
      }
    }
  }

  private static StaffTag proposer(List<ReviewEntry> before) {
    return before.getFirst().by();
  }

  private static boolean isOfficer(StaffTag by) {
    return by.equals(Boards.FATIMA.staff()) || by.equals(Boards.JONAS.staff());
  }

  private static void requireSitting(
      ReviewEntry entry, int seat, Set<Integer> recused, List<ReviewEntry> before) {
    assertEquals(Boards.holder(seat).staff(), entry.by());
    assertFalse(recused.contains(seat));
    assertTrue(isAble(seat, entry, recused, before));
  }

  /** Drawn, declared, not recused, and with a term that runs (7). */
  private static boolean isAble(
      int seat, ReviewEntry entry, Set<Integer> recused, List<ReviewEntry> before) {
    return !recused.contains(seat)
        && before.stream()
            .map(ReviewEntry::act)
            .anyMatch(
                act -> act instanceof ReviewAct.PanelDrawn draw && draw.seats().contains(seat))
        && before.stream()
            .map(ReviewEntry::act)
            .anyMatch(act -> act instanceof ReviewAct.Declared said && said.seat() == seat)
        && Boards.seats().get(seat - 1).isFilledOn(Roster.day(entry.at()));
  }

  private static void requireVote(
      ReviewEntry entry,
      ReviewAct.VoteClosed vote,
      Set<Integer> recused,
      List<ReviewEntry> before) {
    // 3: the base is who may vote at this instant
    var eligible =
        Boards.seats().stream()
            .map(Seat::no)
            .filter(seat -> isAble(seat, entry, recused, before))
            .toList();
    assertEquals(eligible, vote.eligible());
    // 4: at most one ballot of each eligible seat
    var voters = vote.ballots().stream().map(Ballot::seat).toList();
    assertEquals(voters.size(), new HashSet<>(voters).size());
    assertTrue(eligible.containsAll(voters));
    assertTrue(2 * voters.size() > eligible.size(), "a majority of the eligible");
    var fields = voters.stream().map(seat -> Boards.seats().get(seat - 1).field()).toList();
    assertTrue(fields.contains(Expertise.PRIVACY));
    assertTrue(fields.contains(Expertise.LAW) || fields.contains(Expertise.ETHICS));
    // 5: each ballot is on the text
    vote.ballots().forEach(ballot -> assertEquals(vote.sha256(), ballot.sha256()));
    assertEquals(voters.size(), vote.yes() + vote.no() + vote.abstained());
    if (vote.result() == Result.CARRIED) {
      assertTrue(vote.yes() > vote.no(), "a tie is not carried");
    }
  }
}
