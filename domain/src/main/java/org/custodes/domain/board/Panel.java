package org.custodes.domain.board;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.custodes.domain.access.StaffTag;

/**
 * The seats that were drawn for a review, what each has declared, and who of them may take part at
 * an instant. A member who declares nothing within their time is not waited for.
 */
final class Panel {
  private final Roster roster;
  private final LinkedHashMap<Integer, PanelSeat> seats = new LinkedHashMap<>();
  private boolean asked;

  Panel(Roster roster) {
    this.roster = roster;
  }

  /**
   * A seat that was drawn.
   *
   * @param declareBy the last day on which its declaration is waited for; empty before it is asked
   * @param conflict what it declared; empty until it has
   * @param interest the declared interest that touches the review
   */
  record PanelSeat(
      Optional<LocalDate> declareBy,
      Optional<Conflict> conflict,
      String text,
      Optional<String> interest,
      boolean recused) {
    private static PanelSeat drawn(Optional<LocalDate> declareBy) {
      return new PanelSeat(declareBy, Optional.empty(), "", Optional.empty(), false);
    }

    private boolean isAwaitedOn(LocalDate day) {
      return conflict.isEmpty() && declareBy.filter(last -> last.isBefore(day)).isEmpty();
    }
  }

  void draw(List<Integer> drawn, LocalDate day) {
    var declareBy =
        asked ? Optional.of(BoardClock.DECLARATION.endOn(day)) : Optional.<LocalDate>empty();
    drawn.forEach(no -> seats.put(no, PanelSeat.drawn(declareBy)));
  }

  void ask(LocalDate day) {
    asked = true;
    seats.replaceAll((no, was) -> PanelSeat.drawn(Optional.of(BoardClock.DECLARATION.endOn(day))));
  }

  void declared(ReviewAct.Declared act) {
    seats.put(
        act.seat(),
        new PanelSeat(
            Optional.empty(),
            Optional.of(act.conflict()),
            act.text(),
            act.interest(),
            act.conflict() == Conflict.ACTUAL));
  }

  void recused(ReviewAct.Recused act) {
    seats.put(
        act.seat(),
        new PanelSeat(
            Optional.empty(),
            Optional.of(Conflict.ACTUAL),
            act.text(),
            seats.get(act.seat()).interest(),
            true));
  }

  Map<Integer, PanelSeat> seats() {
    return Collections.unmodifiableMap(new LinkedHashMap<>(seats));
  }

  PanelSeat seat(int no) {
    return seats.get(no);
  }

  int size() {
    return seats.size();
  }

  /** Drawn and not recused. */
  boolean isDrawn(int seat) {
    return seats.containsKey(seat) && !seats.get(seat).recused();
  }

  /** Whoever was recused stays so, also on another seat of a later term. */
  boolean isRecused(StaffTag holder) {
    return seats.entrySet().stream()
        .anyMatch(
            one -> one.getValue().recused() && roster.seat(one.getKey()).holder().equals(holder));
  }

  /** Whoever was ever drawn, on whichever seat. */
  boolean wasDrawn(StaffTag holder) {
    return seats.keySet().stream().anyMatch(no -> roster.seat(no).holder().equals(holder));
  }

  /** Who may take part, or may be expected to: drawn, not recused, in their term, not silent. */
  List<Seat> able(Instant now) {
    var today = Roster.day(now);
    return filled(now).stream()
        .filter(
            seat ->
                seats.get(seat.no()).conflict().isPresent()
                    || seats.get(seat.no()).isAwaitedOn(today))
        .toList();
  }

  private List<Seat> filled(Instant now) {
    return seats.keySet().stream()
        .filter(this::isDrawn)
        .map(roster::seat)
        .filter(seat -> seat.isFilledOn(Roster.day(now)))
        .sorted(Comparator.comparingInt(Seat::no))
        .toList();
  }

  /** Those who have declared: the base of the quorum. */
  List<Seat> sitting(Instant now) {
    return filled(now).stream()
        .filter(seat -> seats.get(seat.no()).conflict().isPresent())
        .toList();
  }

  /** Whether a declaration is still waited for. */
  boolean isWaiting(Instant now) {
    return able(now).stream().anyMatch(seat -> seats.get(seat.no()).conflict().isEmpty());
  }

  /** Who could be drawn: every seat that is filled, of nobody who was drawn, nor the proposer's. */
  List<Seat> candidates(StaffTag proposer, Instant now) {
    return roster.sittingOn(Roster.day(now)).stream()
        .filter(seat -> !wasDrawn(seat.holder()))
        .filter(seat -> !seat.holder().equals(proposer))
        .toList();
  }

  /**
   * The fields that a whole panel needs, without the one of law and ethics for which the proposer
   * is the only expert: a quorum needs one of the two, and whoever proposes does not judge.
   */
  List<Expertise> needed(List<Seat> candidates, StaffTag proposer, Instant now) {
    var there = candidates.stream().map(Seat::field).collect(Collectors.toSet());
    var own = roster.seatOf(proposer, Roster.day(now)).map(Seat::field);
    return PanelDraw.NEEDED.stream()
        .filter(
            field ->
                there.contains(field)
                    || field == Expertise.PRIVACY
                    || own.filter(field::equals).isEmpty())
        .toList();
  }

  /** The fields without which those who are left reach no quorum, from whom there are. */
  static List<Expertise> missing(List<Seat> left, List<Seat> candidates) {
    var fields = left.stream().map(Seat::field).toList();
    var missing = new ArrayList<Expertise>();
    if (!fields.contains(Expertise.PRIVACY)) {
      missing.add(Expertise.PRIVACY);
    }
    if (!fields.contains(Expertise.LAW) && !fields.contains(Expertise.ETHICS)) {
      boolean lawyer = candidates.stream().anyMatch(seat -> seat.field() == Expertise.LAW);
      missing.add(lawyer ? Expertise.LAW : Expertise.ETHICS);
    }
    return missing;
  }
}
