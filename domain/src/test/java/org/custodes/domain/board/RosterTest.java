package org.custodes.domain.board;

import static org.custodes.domain.board.Boards.AMARA;
import static org.custodes.domain.board.Boards.DMITRI;
import static org.custodes.domain.board.Boards.FATIMA;
import static org.custodes.domain.board.Boards.JONAS;
import static org.custodes.domain.board.Boards.NOON;
import static org.custodes.domain.board.Boards.PRETENDER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RosterTest {
  @Test
  void isFoundedByTwoOfficersAndOnce() {
    var roster = Roster.of(List.of());
    roster.propose(Boards.seats(), FATIMA.staff(), NOON);
    var hash = Roster.sha256(roster.proposal().orElseThrow());
    assertThrows(FoundedByTwo.class, () -> roster.found(hash, FATIMA.staff(), NOON));
    assertThrows(FoundedByTwo.class, () -> roster.found(hash, AMARA.staff(), NOON));
    assertThrows(FoundingChanged.class, () -> roster.found("0".repeat(64), JONAS.staff(), NOON));
    roster.found(hash, JONAS.staff(), NOON);
    assertEquals(7, roster.seats().size());
    assertThrows(BoardFounded.class, () -> roster.found(hash, JONAS.staff(), NOON));
    assertThrows(BoardFounded.class, () -> roster.propose(Boards.seats(), FATIMA.staff(), NOON));
  }

  @Test
  void isNoBoardWithoutPrivacyLawAndEthicsOneChairAndStaggeredTerms() {
    refused(seats -> seats.removeIf(seat -> seat.field() == Expertise.ETHICS));
    refused(seats -> seats.removeIf(Seat::chair));
    refused(seats -> seats.subList(2, seats.size()).clear());
    refused(seats -> seats.add(seats.getFirst()));
    refused(seats -> seats.replaceAll(seat -> until(seat, "2028-01-01")));
    refused(seats -> seats.set(0, until(seats.getFirst(), "2031-01-01")));
    refused(seats -> seats.set(0, until(seats.getFirst(), "2027-02-01")));
    refused(seats -> seats.set(0, until(seats.getFirst(), "+999999999-01-01")));
    refused(
        seats ->
            seats.set(
                1,
                new Seat(
                    2,
                    FATIMA.staff(),
                    Expertise.PRIVACY,
                    false,
                    seats.get(1).from(),
                    seats.get(1).until())));
  }

  private static Seat until(Seat seat, String day) {
    return new Seat(
        seat.no(), seat.holder(), seat.field(), seat.chair(), seat.from(), LocalDate.parse(day));
  }

  private static void refused(java.util.function.Consumer<List<Seat>> change) {
    var seats = new ArrayList<>(Boards.seats());
    change.accept(seats);
    assertThrows(
        FoundingOutOfRange.class, () -> Roster.of(List.of()).propose(seats, FATIMA.staff(), NOON));
  }

  @Test
  void endsATermByItselfOnItsDay() {
    var roster = Boards.roster();
    var last = LocalDate.parse("2027-04-15");
    assertTrue(roster.seatOf(DMITRI.staff(), last).isPresent());
    assertEquals(Optional.empty(), roster.seatOf(DMITRI.staff(), last.plusDays(1)));
  }

  @Test
  void wantsInterestsDeclaredAgainEachYear() {
    var roster = Boards.founded();
    assertFalse(roster.hasDeclared(2, Roster.day(NOON)));
    roster.declare(List.of("Advises a charity."), AMARA.staff(), NOON);
    assertTrue(roster.hasDeclared(2, Roster.day(NOON.plus(Duration.ofDays(365)))));
    assertFalse(roster.hasDeclared(2, Roster.day(NOON.plus(Duration.ofDays(366)))));
    assertThrows(NotYoursToDo.class, () -> roster.declare(List.of(), PRETENDER.staff(), NOON));
  }
}
