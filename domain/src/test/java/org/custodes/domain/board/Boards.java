package org.custodes.domain.board;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.custodes.domain.access.StaffTag;
import org.custodes.domain.kernel.Role;
import org.custodes.domain.practice.PracticeCode;

/** A board of seven, and those around it. */
final class Boards {
  static final Instant NOON = Instant.parse("2027-03-01T12:00:00Z");

  static final Acting INGRID = member("01", Role.BOARD_CHAIR);
  static final Acting AMARA = member("02");
  static final Acting PIOTR = member("03");
  static final Acting LEILANI = member("04");
  static final Acting SOLVEIG = member("05");
  static final Acting DMITRI = member("06");
  static final Acting YUKI = member("07");
  static final List<Acting> MEMBERS = List.of(INGRID, AMARA, PIOTR, LEILANI, SOLVEIG, DMITRI, YUKI);

  static final Acting TOMAS = new Acting(tag("11"), Set.of(Role.BOARD_SECRETARY));
  static final Acting FATIMA = new Acting(tag("21"), Set.of(Role.PRIVACY_OFFICER));
  static final Acting JONAS = new Acting(tag("22"), Set.of(Role.PRIVACY_OFFICER));

  /** The role of a member, and no seat. */
  static final Acting PRETENDER = new Acting(tag("31"), Set.of(Role.BOARD_MEMBER));

  static final Acting MARGARET = new Acting(tag("41"), Set.of(Role.AUDITOR));

  static final List<PracticeRef> PRACTICES =
      List.of(new PracticeRef(new PracticeCode("conversation-storage"), 2));

  private Boards() {}

  static StaffTag tag(String digits) {
    return new StaffTag(digits.repeat(32));
  }

  private static Acting member(String digits, String... more) {
    return new Acting(
        tag(digits),
        Set.copyOf(
            java.util.stream.Stream.concat(
                    java.util.stream.Stream.of(Role.BOARD_MEMBER), java.util.Arrays.stream(more))
                .toList()));
  }

  /** Seven seats; DMITRI's term ends in the middle of most reviews. */
  static List<Seat> seats() {
    return List.of(
        seat(1, INGRID, Expertise.LAW, "2029-12-31"),
        seat(2, AMARA, Expertise.PRIVACY, "2029-06-30"),
        seat(3, PIOTR, Expertise.ETHICS, "2028-12-31"),
        seat(4, LEILANI, Expertise.CHILD_SAFETY, "2029-06-30"),
        seat(5, SOLVEIG, Expertise.PRIVACY, "2029-12-31"),
        seat(6, DMITRI, Expertise.LAW, "2027-04-15"),
        seat(7, YUKI, Expertise.SECURITY, "2028-12-31"));
  }

  private static Seat seat(int no, Acting member, Expertise field, String until) {
    return new Seat(
        no, member.staff(), field, no == 1, LocalDate.parse("2027-01-01"), LocalDate.parse(until));
  }

  /** The same board with everybody's interests declared. */
  static Roster roster() {
    var roster = founded();
    MEMBERS.forEach(member -> roster.declare(List.of(), member.staff(), NOON));
    return roster;
  }

  static Roster founded() {
    var roster = Roster.of(List.of());
    roster.propose(seats(), FATIMA.staff(), NOON);
    roster.found(Roster.sha256(roster.proposal().orElseThrow()), JONAS.staff(), NOON);
    return roster;
  }

  static Opinion opinion(String text) {
    return new Opinion(
        text + " The period is longer than the purpose needs.",
        List.of(
            new Advice(
                "Shorten the period to 120 days.",
                "Privacy office",
                "A version of the practice with that period is in force.",
                LocalDate.parse("2027-09-30"))));
  }

  static Seat seatOf(Acting member) {
    return roster().seatOf(member.staff(), Roster.day(NOON)).orElseThrow();
  }

  static Acting holder(int seat) {
    return MEMBERS.get(seat - 1);
  }
}
