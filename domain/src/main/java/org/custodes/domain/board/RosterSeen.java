package org.custodes.domain.board;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The board's membership as it is shown.
 *
 * @param proposal what another officer may found the board by
 * @param motions on members, the last one first; in public those that are closed
 * @param resignations those who left by themselves, the last one first
 */
public record RosterSeen(
    List<Member> members,
    Optional<Proposal> proposal,
    boolean canPropose,
    List<Motion> motions,
    List<Resignation> resignations) {

  /**
   * A seat.
   *
   * @param active its term runs
   * @param declared its interests are declared and younger than a year
   */
  public record Member(
      int seat,
      Expertise field,
      boolean chair,
      LocalDate from,
      LocalDate until,
      boolean active,
      boolean declared,
      Optional<LocalDate> declaredOn,
      List<String> interests,
      boolean mine) {}

  /** A founding that waits for the second officer. */
  public record Proposal(List<Member> members, String sha256, boolean mine) {}

  /**
   * A motion on members.
   *
   * @param kind APPOINT, RENEW, REMOVE or CHAIR
   * @param seat whom it is about; of an appointment the new seat, once it is carried
   * @param field of whoever is to be appointed
   * @param until the last day of the term that it gives
   * @param votes by seat
   * @param mayVote the caller may
   * @param mayClose the caller may: everybody has voted, or its day is over
   */
  public record Motion(
      int no,
      String kind,
      Optional<Integer> seat,
      Optional<Expertise> field,
      Optional<LocalDate> until,
      String reason,
      int movedBy,
      Instant movedAt,
      LocalDate closesOn,
      Optional<Result> result,
      SortedMap<Integer, Choice> votes,
      boolean mayVote,
      boolean mayClose) {}

  /** Somebody left their seat. */
  public record Resignation(int seat, LocalDate on, String reason) {}

  /** As everybody sees it: no interests, and of motions those that are closed. */
  static RosterSeen inPublic(Roster roster, Instant now) {
    return new RosterSeen(
        roster.seats().stream()
            .map(seat -> bare(member(roster, seat, Optional.empty(), now)))
            .toList(),
        Optional.empty(),
        false,
        motions(roster, Optional.empty(), now).stream()
            .filter(motion -> motion.result().isPresent())
            .toList(),
        resignations(roster));
  }

  private static Member bare(Member member) {
    return new Member(
        member.seat(),
        member.field(),
        member.chair(),
        member.from(),
        member.until(),
        member.active(),
        member.declared(),
        member.declaredOn(),
        List.of(),
        false);
  }

  private static List<Motion> motions(Roster roster, Optional<Seat> me, Instant now) {
    var today = Roster.day(now);
    var sitting = roster.sittingOn(today);
    return roster.motions().stream()
        .map(
            motion ->
                motion(
                    motion,
                    motion.isVotedOn(today)
                        && me.filter(
                                seat ->
                                    !motion.isAbout(seat.no())
                                        && !motion.votes().containsKey(seat.no()))
                            .isPresent(),
                    motion.isOpen() && me.isPresent() && motion.isRipe(sitting, today)))
        .toList();
  }

  private static Motion motion(MembershipMotion motion, boolean mayVote, boolean mayClose) {
    var moved = motion.moved();
    var change = moved.change();
    var about =
        switch (change) {
          case SeatChange.Appoint one -> motion.closed().flatMap(RosterAct.MotionClosed::appointed);
          case SeatChange.Renew one -> Optional.of(one.seat());
          case SeatChange.Remove one -> Optional.of(one.seat());
          case SeatChange.Chair one -> Optional.of(one.seat());
        };
    return new Motion(
        moved.motion(),
        change.kind(),
        about,
        change instanceof SeatChange.Appoint one ? Optional.of(one.field()) : Optional.empty(),
        switch (change) {
          case SeatChange.Appoint one -> Optional.of(one.until());
          case SeatChange.Renew one -> Optional.of(one.until());
          case SeatChange.Remove one -> Optional.empty();
          case SeatChange.Chair one -> Optional.empty();
        },
        moved.reason(),
        moved.seat(),
        motion.movedAt(),
        moved.closesOn(),
        motion.closed().map(RosterAct.MotionClosed::result),
        Collections.unmodifiableSortedMap(new TreeMap<>(motion.votes())),
        mayVote,
        mayClose);
  }

  private static List<Resignation> resignations(Roster roster) {
    return roster.entries().reversed().stream()
        .flatMap(
            entry ->
                entry.act() instanceof RosterAct.Resigned one
                    ? Stream.of(new Resignation(one.seat(), Roster.day(entry.at()), one.reason()))
                    : Stream.of())
        .toList();
  }

  static RosterSeen of(Roster roster, Acting by, boolean officer, Instant now) {
    return new RosterSeen(
        roster.seats().stream().map(seat -> member(roster, seat, Optional.of(by), now)).toList(),
        officer
            ? roster
                .proposal()
                .map(
                    proposal ->
                        new Proposal(
                            proposal.seats().stream()
                                .map(seat -> member(roster, seat, Optional.of(by), now))
                                .toList(),
                            Roster.sha256(proposal),
                            proposal.by().equals(by.staff())))
            : Optional.empty(),
        officer && !roster.isFounded(Roster.day(now)),
        motions(roster, ReviewGuard.activeSeat(roster, by, now), now),
        resignations(roster));
  }

  private static Member member(Roster roster, Seat seat, Optional<Acting> by, Instant now) {
    var today = Roster.day(now);
    var interests = Optional.ofNullable(roster.interests().get(seat.no()));
    return new Member(
        seat.no(),
        seat.field(),
        seat.chair(),
        seat.from(),
        seat.until(),
        seat.isFilledOn(today),
        roster.hasDeclared(seat.no(), today),
        interests.map(Roster.Interests::on),
        interests.map(Roster.Interests::lines).orElse(List.of()),
        by.filter(me -> seat.holder().equals(me.staff())).isPresent());
  }
}
