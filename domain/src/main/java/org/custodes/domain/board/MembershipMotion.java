package org.custodes.domain.board;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A motion on the board's members, with the votes that were given by name. Whoever sits may vote,
 * once, but not on their own seat. It is carried by more yes than no, a removal by two thirds, if a
 * majority of those who may vote have voted; what reaches that neither before nor on its last day
 * is lost.
 */
final class MembershipMotion {
  private final RosterAct.MotionMoved moved;
  private final Instant movedAt;
  private final LinkedHashMap<Integer, Choice> votes = new LinkedHashMap<>();
  private Optional<RosterAct.MotionClosed> closed = Optional.empty();

  MembershipMotion(RosterAct.MotionMoved moved, Instant movedAt) {
    this.moved = moved;
    this.movedAt = movedAt;
  }

  void voted(RosterAct.MotionVoted act) {
    votes.put(act.seat(), act.choice());
  }

  void closed(RosterAct.MotionClosed act) {
    closed = Optional.of(act);
  }

  Instant movedAt() {
    return movedAt;
  }

  RosterAct.MotionMoved moved() {
    return moved;
  }

  Map<Integer, Choice> votes() {
    return Map.copyOf(votes);
  }

  Optional<RosterAct.MotionClosed> closed() {
    return closed;
  }

  boolean isOpen() {
    return closed.isEmpty();
  }

  boolean isAbout(int seat) {
    return switch (moved.change()) {
      case SeatChange.Appoint appoint -> false;
      case SeatChange.Renew renew -> renew.seat() == seat;
      case SeatChange.Remove remove -> remove.seat() == seat;
      case SeatChange.Chair chair -> chair.seat() == seat;
    };
  }

  /** Those who may vote, of those who sit. */
  List<Seat> eligible(Collection<Seat> sitting) {
    return sitting.stream().filter(seat -> !isAbout(seat.no())).toList();
  }

  /** It is not closed, and its last day is not over. */
  boolean isVotedOn(LocalDate today) {
    return isOpen() && !moved.closesOn().isBefore(today);
  }

  /** Everybody has voted who may, or its last day is over. */
  boolean isRipe(Collection<Seat> sitting, LocalDate today) {
    return moved.closesOn().isBefore(today)
        || eligible(sitting).stream().allMatch(seat -> votes.containsKey(seat.no()));
  }

  int count(Collection<Seat> sitting, Choice choice) {
    return (int) eligible(sitting).stream().filter(seat -> votes.get(seat.no()) == choice).count();
  }

  Result result(Collection<Seat> sitting) {
    int yes = count(sitting, Choice.YES);
    int no = count(sitting, Choice.NO);
    int voted = yes + no + count(sitting, Choice.ABSTAIN);
    // of two, one would remove the other alone
    boolean alone = moved.change() instanceof SeatChange.Remove && voted < 2;
    if (alone || 2 * voted <= eligible(sitting).size()) {
      return Result.LOST;
    }
    if (yes == no) {
      return Result.TIED;
    }
    return threshold().carries(yes, no) ? Result.CARRIED : Result.LOST;
  }

  Threshold threshold() {
    return moved.change() instanceof SeatChange.Remove ? Threshold.TWO_THIRDS : Threshold.SIMPLE;
  }
}
