package org.custodes.launch.postgres;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** A cluster that was restored twice: within its seventh piece, and where its ninth ends. */
class HistoryTest {
  private static final History THIRD =
      History.of(
          "00000003.history",
          "1\t0/6000A00\tno recovery target specified\n\n2\t0/9000000\tno recovery target\n");

  @Test
  void namesThePieceOfTheYoungestTimelineThatReachesIntoIt() {
    assertEquals(new LogSegment(1, 5), THIRD.at(5));
    assertEquals(new LogSegment(2, 6), THIRD.at(6), "left within it");
    assertEquals(new LogSegment(2, 8), THIRD.at(8), "left at its end");
    assertEquals(new LogSegment(3, 9), THIRD.at(9));
    assertEquals(new LogSegment(1, 9), History.without(1).at(9));
  }

  @Test
  void continuesABackupThatEndedBeforeItsTimelineWasLeft() {
    assertTrue(THIRD.continues(new LogSegment(1, 5)));
    assertFalse(THIRD.continues(new LogSegment(1, 6)), "left within its last piece");
    assertTrue(THIRD.continues(new LogSegment(2, 8)));
    assertFalse(THIRD.continues(new LogSegment(2, 9)));
    assertTrue(THIRD.continues(new LogSegment(3, 20)));
  }

  @Test
  void piecesAreNamedAsPostgresNamesThem() {
    assertEquals("0000000200000001000000FF", new LogSegment(2, 511).name());
    assertEquals(new LogSegment(2, 511), LogSegment.of("0000000200000001000000FF"));
    assertFalse(LogSegment.isOne("00000002.history"));
    assertFalse(LogSegment.isOne("000000020000000100000001.partial"));
  }
}
