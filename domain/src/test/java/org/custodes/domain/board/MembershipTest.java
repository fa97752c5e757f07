package org.custodes.domain.board;

import static org.custodes.domain.board.Boards.AMARA;
import static org.custodes.domain.board.Boards.DMITRI;
import static org.custodes.domain.board.Boards.FATIMA;
import static org.custodes.domain.board.Boards.INGRID;
import static org.custodes.domain.board.Boards.JONAS;
import static org.custodes.domain.board.Boards.NOON;
import static org.custodes.domain.board.Boards.PIOTR;
import static org.custodes.domain.board.Boards.PRETENDER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.custodes.domain.access.StaffTag;
import org.junit.jupiter.api.Test;

/** The board renews itself by motions that are kept, and by nothing else. */
class MembershipTest {
  private static final String WHY = "The board needs somebody who knows this field.";
  private static final StaffTag RASHIDA = Boards.tag("51");
  private static final SeatChange APPOINT =
      new SeatChange.Appoint(
          RASHIDA,
          Expertise.SECURITY,
          LocalDate.parse("2027-03-01"),
          LocalDate.parse("2029-03-01"));
  private static final SeatChange REMOVE = new SeatChange.Remove(6);

  private final Roster roster = Boards.roster();

  private void vote(Instant at, Choice... choices) {
    for (int i = 0; i < choices.length; i++) {
      roster.vote(1, choices[i], Boards.MEMBERS.get(i).staff(), at);
    }
  }

  private Result close(Instant at) {
    roster.closeMotion(1, INGRID.staff(), at);
    return roster.motions().getFirst().closed().orElseThrow().result();
  }

  private static Instant later(int days) {
    return NOON.plus(Duration.ofDays(days));
  }

  @Test
  void appointsByAMotionThatIsCarriedAndNotBefore() {
    roster.move(APPOINT, WHY, AMARA.staff(), NOON);
    vote(NOON, Choice.YES, Choice.YES, Choice.YES, Choice.YES);
    assertThrows(QuorumMissing.class, () -> close(NOON), "three may still vote");
    assertEquals(Optional.empty(), roster.seatOf(RASHIDA, Roster.day(NOON)));
    assertEquals(Result.CARRIED, close(later(15)));
    var seat = roster.seatOf(RASHIDA, Roster.day(later(15))).orElseThrow();
    assertEquals(8, seat.no());
    assertEquals(Roster.day(later(15)), seat.from(), "not before the board said so");
  }

  @Test
  void isTheSameWhenItsActsAreReadAgain() {
    roster.move(APPOINT, WHY, AMARA.staff(), NOON);
    vote(NOON, Choice.YES, Choice.YES, Choice.YES, Choice.YES);
    close(later(15));
    roster.resign("I move abroad.", PIOTR.staff(), later(15));
    var again = Roster.of(roster.entries());
    assertEquals(roster.seats(), again.seats());
    assertEquals(List.of(), again.news());
  }

  @Test
  void losesAMotionThatReachesNoQuorumInItsTimeAndOneThatIsTied() {
    roster.move(APPOINT, WHY, AMARA.staff(), NOON);
    vote(NOON, Choice.YES, Choice.YES, Choice.YES);
    assertEquals(Result.LOST, close(later(15)), "three of seven");
    var tied = Boards.roster();
    tied.move(APPOINT, WHY, AMARA.staff(), NOON);
    for (int i = 0; i < 4; i++) {
      tied.vote(1, i < 2 ? Choice.YES : Choice.NO, Boards.MEMBERS.get(i).staff(), NOON);
    }
    tied.closeMotion(1, INGRID.staff(), later(15));
    assertEquals(Result.TIED, tied.motions().getFirst().closed().orElseThrow().result());
    assertEquals(7, tied.seats().size());
  }

  @Test
  void removesByTwoThirdsAndAtOnce() {
    roster.move(REMOVE, WHY, AMARA.staff(), NOON);
    assertThrows(NotOnYourself.class, () -> roster.vote(1, Choice.NO, DMITRI.staff(), NOON));
    vote(NOON, Choice.YES, Choice.YES, Choice.YES, Choice.YES, Choice.NO);
    roster.vote(1, Choice.NO, Boards.YUKI.staff(), NOON);
    assertEquals(Result.CARRIED, close(NOON), "four of six is two thirds");
    assertEquals(Optional.empty(), roster.seatOf(DMITRI.staff(), Roster.day(NOON)));
  }

  @Test
  void renewsATermThatWouldHaveEnded() {
    var until = LocalDate.parse("2029-04-15");
    roster.move(new SeatChange.Renew(6, until), WHY, AMARA.staff(), NOON);
    for (var member : Boards.MEMBERS) {
      if (!member.equals(DMITRI)) {
        roster.vote(1, Choice.YES, member.staff(), NOON);
      }
    }
    assertEquals(Result.CARRIED, close(NOON));
    assertTrue(roster.seatOf(DMITRI.staff(), LocalDate.parse("2028-01-01")).isPresent());
  }

  @Test
  void givesTheChairToAnotherMember() {
    roster.move(new SeatChange.Chair(2), WHY, PIOTR.staff(), NOON);
    for (var member : Boards.MEMBERS) {
      if (!member.equals(AMARA)) {
        roster.vote(1, Choice.YES, member.staff(), NOON);
      }
    }
    assertEquals(Result.CARRIED, close(NOON));
    assertEquals(List.of(2), roster.seats().stream().filter(Seat::chair).map(Seat::no).toList());
  }

  @Test
  void letsAMemberLeaveAtOnceAndAsksNobody() {
    roster.resign("I move abroad.", PIOTR.staff(), NOON);
    assertEquals(Optional.empty(), roster.seatOf(PIOTR.staff(), Roster.day(NOON)));
    assertThrows(NotYoursToDo.class, () -> roster.resign("I move abroad.", PIOTR.staff(), NOON));
  }

  @Test
  void isChangedByNobodyWithoutASeat() {
    for (var by : List.of(FATIMA, PRETENDER, Boards.TOMAS)) {
      assertThrows(NotYoursToDo.class, () -> roster.move(APPOINT, WHY, by.staff(), NOON));
    }
    roster.move(APPOINT, WHY, AMARA.staff(), NOON);
    assertThrows(NotYoursToDo.class, () -> roster.vote(1, Choice.YES, FATIMA.staff(), NOON));
    assertThrows(NotYoursToDo.class, () -> roster.closeMotion(1, FATIMA.staff(), later(15)));
  }

  @Test
  void countsAVoteOnceAndOnlyOfWhoSitsWhenItIsClosed() {
    roster.move(APPOINT, WHY, AMARA.staff(), NOON);
    vote(NOON, Choice.YES, Choice.YES, Choice.YES);
    assertThrows(VotedAlready.class, () -> roster.vote(1, Choice.NO, AMARA.staff(), NOON));
    roster.vote(1, Choice.YES, DMITRI.staff(), NOON);
    roster.resign("I move abroad.", DMITRI.staff(), NOON);
    assertEquals(Result.LOST, close(later(15)), "three of six are no majority");
    assertThrows(
        UnknownMembershipMotion.class,
        () -> roster.vote(1, Choice.YES, Boards.YUKI.staff(), later(15)));
  }

  @Test
  void isNotVotedOnAfterItsLastDay() {
    roster.move(APPOINT, WHY, AMARA.staff(), NOON);
    vote(NOON, Choice.YES, Choice.YES, Choice.YES);
    assertThrows(
        UnknownMembershipMotion.class, () -> roster.vote(1, Choice.YES, DMITRI.staff(), later(15)));
    assertEquals(Result.LOST, close(later(15)));
  }

  @Test
  void ofTwoMembersOneDoesNotRemoveTheOtherAlone() {
    for (var leaving : Boards.MEMBERS) {
      if (!leaving.equals(AMARA) && !leaving.equals(DMITRI)) {
        roster.resign("I move abroad.", leaving.staff(), NOON);
      }
    }
    assertEquals(2, roster.sittingOn(Roster.day(NOON)).size());
    roster.move(REMOVE, WHY, AMARA.staff(), NOON);
    roster.vote(1, Choice.YES, AMARA.staff(), NOON);
    roster.closeMotion(1, AMARA.staff(), NOON);
    assertEquals(Result.LOST, roster.motions().getFirst().closed().orElseThrow().result());
    assertTrue(roster.seatOf(DMITRI.staff(), Roster.day(NOON)).isPresent());
  }

  @Test
  void movesNothingThatCannotBeDone() {
    for (var change :
        List.of(
            new SeatChange.Appoint(
                AMARA.staff(),
                Expertise.LAW,
                LocalDate.parse("2027-03-01"),
                LocalDate.parse("2028-03-01")),
            new SeatChange.Appoint(
                RASHIDA,
                Expertise.LAW,
                LocalDate.parse("2027-03-01"),
                LocalDate.parse("2030-03-02")),
            new SeatChange.Appoint(
                RASHIDA,
                Expertise.LAW,
                LocalDate.parse("2026-03-01"),
                LocalDate.parse("2028-03-01")),
            new SeatChange.Renew(6, LocalDate.parse("2027-04-01")),
            new SeatChange.Renew(6, LocalDate.parse("2031-04-01")),
            new SeatChange.Remove(9),
            new SeatChange.Chair(1))) {
      assertThrows(
          SeatChangeImpossible.class,
          () -> roster.move(change, WHY, AMARA.staff(), NOON),
          change::toString);
    }
  }

  @Test
  void isFoundedAnewOnlyWhereFewerThanTwoAreLeft() {
    var end = Instant.parse("2030-01-01T12:00:00Z");
    assertTrue(roster.isFounded(LocalDate.parse("2029-12-31")));
    assertFalse(roster.isFounded(Roster.day(end)));
    var seats =
        Boards.seats().stream()
            .map(
                seat ->
                    new Seat(
                        seat.no() + 7,
                        seat.holder(),
                        seat.field(),
                        seat.chair(),
                        LocalDate.parse("2030-01-01"),
                        LocalDate.parse("2031-01-01").plusDays(seat.no())))
            .toList();
    roster.propose(seats, FATIMA.staff(), end);
    roster.found(Roster.sha256(roster.proposal().orElseThrow()), JONAS.staff(), end);
    assertEquals(14, roster.seats().size(), "what was stays");
    assertEquals(7, roster.sittingOn(Roster.day(end)).size());
    assertEquals(8, roster.seatOf(INGRID.staff(), Roster.day(end)).orElseThrow().no());
  }

  @Test
  void showsEverybodyWhatWasDecidedAndNothingOfInterests() {
    roster.declare(List.of("Advises a charity."), AMARA.staff(), NOON);
    roster.move(APPOINT, WHY, AMARA.staff(), NOON);
    assertEquals(List.of(), RosterSeen.inPublic(roster, NOON).motions(), "it is open");
    vote(NOON, Choice.YES, Choice.YES, Choice.YES, Choice.NO);
    close(later(15));
    var seen = RosterSeen.inPublic(roster, later(15));
    assertEquals(Optional.of(Result.CARRIED), seen.motions().getFirst().result());
    assertEquals(Optional.of(8), seen.motions().getFirst().seat());
    assertFalse(seen.toString().contains("charity"));
    assertFalse(seen.toString().contains(RASHIDA.toString()));
  }
}
