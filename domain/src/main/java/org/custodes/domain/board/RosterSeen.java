package org.custodes.domain.board;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The board's membership as it is shown.
 *
 * @param proposal what another officer may found the board by
 */
public record RosterSeen(List<Member> members, Optional<Proposal> proposal, boolean canPropose) {

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

  static RosterSeen of(Roster roster, Acting by, boolean officer, Instant now) {
    return new RosterSeen(
        roster.seats().stream().map(seat -> member(roster, seat, by, now)).toList(),
        officer
            ? roster
                .proposal()
                .map(
                    proposal ->
                        new Proposal(
                            proposal.seats().stream()
                                .map(seat -> member(roster, seat, by, now))
                                .toList(),
                            Roster.sha256(proposal),
                            proposal.by().equals(by.staff())))
            : Optional.empty(),
        officer && !roster.isFounded());
  }

  private static Member member(Roster roster, Seat seat, Acting by, Instant now) {
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
        seat.holder().equals(by.staff()));
  }
}
