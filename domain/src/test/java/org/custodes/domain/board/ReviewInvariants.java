package org.custodes.domain.board;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.custodes.domain.access.StaffTag;

/**
 * The board's invariants (standards, section 6.6), read from the acts alone by rules written a
 * second time, so that a fault of the aggregate cannot hide itself.
 */
final class ReviewInvariants {
  private ReviewInvariants() {}

  /** Who was recused, by the acts alone. */
  static Set<Integer> recused(List<ReviewEntry> entries) {
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

  static void require(PracticeReview review) {
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
      case ReviewAct.JudgmentProposed act -> requireSitting(entry, act.seat(), recused, before);
      case ReviewAct.Judged act -> {
        requireSitting(entry, act.seat(), recused, before);
        requireSupport(act, before);
      }
      case ReviewAct.OpinionAdded act -> requireSitting(entry, act.seat(), recused, before);
      case ReviewAct.VoteClosed act -> requireVote(entry, act, recused, before);
      case ReviewAct.Published act -> {
        // 5: the text that is published is the text that was voted on
        assertEquals(act.sha256(), act.opinion().sha256());
        requireDissentsHeard(entry, before);
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

  /** Behind a judgment is at least one more of the panel. */
  private static void requireSupport(ReviewAct.Judged judged, List<ReviewEntry> before) {
    var behind = new HashSet<Integer>();
    for (var one : before) {
      if (one.act() instanceof ReviewAct.JudgmentProposed put && put.advice() == judged.advice()) {
        behind.clear();
        behind.add(put.seat());
      }
      if (one.act() instanceof ReviewAct.JudgmentSupported support
          && support.advice() == judged.advice()) {
        behind.add(support.seat());
      }
    }
    behind.remove(judged.seat());
    assertFalse(behind.isEmpty(), "no member says it alone");
  }

  /** Whoever voted no has written or waived, or has had a week. */
  private static void requireDissentsHeard(ReviewEntry entry, List<ReviewEntry> before) {
    for (var one : before) {
      if (one.act() instanceof ReviewAct.VoteClosed vote && vote.result() == Result.CARRIED) {
        boolean over = Roster.day(entry.at()).isAfter(Roster.day(one.at()).plusDays(7));
        vote.ballots().stream()
            .filter(ballot -> ballot.choice() == Choice.NO)
            .forEach(ballot -> assertTrue(over || isHeard(ballot.seat(), before)));
      }
    }
  }

  private static boolean isHeard(int seat, List<ReviewEntry> before) {
    return before.stream()
        .map(ReviewEntry::act)
        .anyMatch(
            act ->
                (act instanceof ReviewAct.OpinionAdded added && added.seat() == seat)
                    || (act instanceof ReviewAct.OpinionWaived waived && waived.seat() == seat));
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
