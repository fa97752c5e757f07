package org.custodes.domain.board;

import java.util.Collection;
import java.util.List;

/**
 * When enough of a panel take part: a majority of those who may, among them privacy, and law or
 * ethics. It is asked at the instant of each closing, of whoever may vote at that instant.
 */
final class Quorum {
  private Quorum() {}

  static boolean isReached(List<Seat> eligible, Collection<Integer> taking) {
    var there = eligible.stream().filter(seat -> taking.contains(seat.no())).toList();
    return !eligible.isEmpty()
        && there.size() >= eligible.size() / 2 + 1
        && there.stream().anyMatch(seat -> seat.field() == Expertise.PRIVACY)
        && there.stream()
            .anyMatch(seat -> seat.field() == Expertise.LAW || seat.field() == Expertise.ETHICS);
  }

  /** Whether these could ever reach it, if all of them took part. */
  static boolean isPossible(List<Seat> eligible) {
    // one member alone is no panel
    return eligible.size() > 1 && isReached(eligible, eligible.stream().map(Seat::no).toList());
  }
}
