package org.custodes.launch.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ProofTest {

  private static final Proof BEGUN =
      new Proof(
          "kills", "holds", "c0ffee", false, Map.of(), 7, "now", 0, 0, Map.of(), List.of(), null,
          false);

  @Test
  void goesOnWhereItWasOnTheSameCommit() {
    var interrupted = BEGUN.afterRound(10, new Tally());
    assertTrue(interrupted.continues("c0ffee", Optional.empty()));
    assertTrue(interrupted.continues("c0ffee", Optional.of(7L)));
    assertEquals(1, interrupted.rounds());
  }

  @Test
  void beginsAnewOnAnotherCommitAnotherSeedOrWhenItsTimeIsOver() {
    assertFalse(BEGUN.continues("decaf", Optional.empty()));
    assertFalse(BEGUN.continues("c0ffee", Optional.of(8L)));
    assertFalse(BEGUN.ended(0, new Tally()).continues("c0ffee", Optional.empty()));
    assertFalse(
        BEGUN.endedBy(new Refuted("seen"), 0, new Tally()).continues("c0ffee", Optional.empty()));
  }

  @Test
  void drawsTheSameChanceForTheSameRoundAndAnotherForAnother() {
    assertEquals(Proof.chance(7, 3).nextLong(), Proof.chance(7, 3).nextLong());
    assertNotEquals(Proof.chance(7, 3).nextLong(), Proof.chance(7, 4).nextLong());
    assertNotEquals(Proof.chance(7, 3).nextLong(), Proof.chance(8, 3).nextLong());
  }
}
