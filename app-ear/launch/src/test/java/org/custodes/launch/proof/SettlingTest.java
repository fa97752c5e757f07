package org.custodes.launch.proof;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SettlingTest {

  private final Settling settling = new Settling();

  @Test
  void a_cost_that_keeps_falling_has_not_settled() {
    for (var turn = 0; turn < 40; turn++) {
      settling.add(10 * Math.pow(0.98, turn));
      assertFalse(settling.isSettled());
    }
  }

  @Test
  void a_cost_that_stays_has_settled_after_so_many_turns_without_a_gain() {
    settling.add(9);
    settling.add(4);
    IntStream.range(1, Settling.TURNS).forEach(turn -> settling.add(4.1));
    assertFalse(settling.isSettled());
    settling.add(3.95);
    assertTrue(settling.isSettled());
  }

  @Test
  void a_late_gain_begins_the_wait_anew() {
    IntStream.range(0, Settling.TURNS).forEach(turn -> settling.add(4));
    settling.add(3.5);
    assertFalse(settling.isSettled());
    IntStream.range(1, Settling.TURNS).forEach(turn -> settling.add(3.6));
    assertFalse(settling.isSettled());
    settling.add(3.6);
    assertTrue(settling.isSettled());
  }
}
