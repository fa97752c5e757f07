package org.custodes.domain.board;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/**
 * What the panel wrote and voted on: drafts of the opinion, comments, motions, and after the vote
 * what those who disagreed have written or will not write.
 */
final class Deliberation {
  private final List<ReviewAct.OpinionDrafted> drafts = new ArrayList<>();
  private final List<ReviewAct.Commented> comments = new ArrayList<>();
  private final List<Motion> motions = new ArrayList<>();
  private Set<Integer> voted = new TreeSet<>();
  private final TreeMap<Integer, ReviewAct.OpinionAdded> separate = new TreeMap<>();
  private final Set<Integer> waived = new HashSet<>();
  private Optional<LocalDate> opinionsBy = Optional.empty();

  /** A text that was put to the vote. */
  record Motion(ReviewAct.MotionPut put, Optional<ReviewAct.VoteClosed> closed, boolean withdrawn) {
    boolean isOpen() {
      return closed.isEmpty() && !withdrawn;
    }
  }

  void drafted(ReviewAct.OpinionDrafted act) {
    drafts.add(act);
  }

  void commented(ReviewAct.Commented act) {
    comments.add(act);
  }

  void put(ReviewAct.MotionPut act) {
    motions.add(new Motion(act, Optional.empty(), false));
    voted = new TreeSet<>();
  }

  void withdrawn(int motion) {
    change(motion, was -> new Motion(was.put(), Optional.empty(), true));
  }

  void closed(ReviewAct.VoteClosed act, Instant at) {
    change(act.motion(), was -> new Motion(was.put(), Optional.of(act), false));
    if (act.result() == Result.CARRIED) {
      opinionsBy =
          Optional.of(act.opinionsBy().orElseGet(() -> BoardClock.DISSENT.endOn(Roster.day(at))));
    }
  }

  private void change(int no, UnaryOperator<Motion> verb) {
    motions.replaceAll(motion -> motion.put().motion() == no ? verb.apply(motion) : motion);
  }

  void added(ReviewAct.OpinionAdded act) {
    separate.put(act.seat(), act);
  }

  void waived(ReviewAct.OpinionWaived act) {
    waived.add(act.seat());
  }

  void voted(int seat) {
    voted.add(seat);
  }

  void voted(Set<Integer> seats) {
    voted = new TreeSet<>(seats);
  }

  Set<Integer> voted() {
    return Set.copyOf(voted);
  }

  Optional<Motion> open() {
    return motions.stream().filter(Motion::isOpen).findFirst();
  }

  /** The vote that decided the review. */
  Optional<ReviewAct.VoteClosed> decision() {
    return motions.stream()
        .flatMap(motion -> motion.closed().stream())
        .filter(closed -> closed.result() == Result.CARRIED)
        .findFirst();
  }

  /** The text that was voted on, by its hash. */
  Opinion decided() {
    var hash = decision().orElseThrow().sha256();
    return drafts.stream()
        .map(ReviewAct.OpinionDrafted::opinion)
        .filter(opinion -> opinion.sha256().equals(hash))
        .findFirst()
        .orElseThrow(OpinionMissing::new);
  }

  /** The last day on which a decision that was carried waits for a dissent. */
  Optional<LocalDate> opinionsBy() {
    return opinionsBy;
  }

  /** Somebody who voted no has neither written nor waived a dissent, and their time runs. */
  boolean isDissentAwaited(LocalDate today) {
    return opinionsBy.filter(last -> !last.isBefore(today)).isPresent()
        && decision().orElseThrow().ballots().stream()
            .filter(ballot -> ballot.choice() == Choice.NO)
            .anyMatch(ballot -> mayWrite(ballot.seat()));
  }

  /** The seat has neither written nor waived an opinion. */
  boolean mayWrite(int seat) {
    return !separate.containsKey(seat) && !waived.contains(seat);
  }

  boolean isVote(int seat, Choice choice) {
    return decision().orElseThrow().ballots().stream()
        .anyMatch(ballot -> ballot.seat() == seat && ballot.choice() == choice);
  }

  List<ReviewAct.OpinionDrafted> drafts() {
    return List.copyOf(drafts);
  }

  List<ReviewAct.Commented> comments() {
    return List.copyOf(comments);
  }

  List<Motion> motions() {
    return List.copyOf(motions);
  }

  List<ReviewAct.OpinionAdded> separate() {
    return List.copyOf(separate.values());
  }
}
