package org.custodes.domain.board;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What every shelf of the membership keeps to, in memory or on PostgreSQL. */
public interface RostersContract {
  /** Nothing is there yet; each call is a transaction of its own. */
  Rosters rosters();

  @Test
  default void givesBackTheActsInTheirOrder() {
    assertEquals(List.of(), rosters().entries());
    var roster = Boards.roster();
    roster.declare(List.of("Advises a charity."), Boards.AMARA.staff(), Boards.NOON);
    roster.entries().forEach(entry -> assertTrue(rosters().append(entry, new byte[32])));
    assertEquals(roster.entries(), rosters().entries());
  }

  @Test
  default void keepsOneOfTwoActsForOnePlace() {
    var entry = Boards.roster().entries().getFirst();
    assertTrue(rosters().append(entry, new byte[32]));
    assertFalse(rosters().append(entry, new byte[32]));
  }
}
