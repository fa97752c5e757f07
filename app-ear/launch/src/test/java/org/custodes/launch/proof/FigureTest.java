package org.custodes.launch.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.custodes.launch.proof.Figure.Verdict;
import org.junit.jupiter.api.Test;

class FigureTest {

  @Test
  void aFloorIsMissedBelowItsGoalAndReachedAtIt() {
    assertEquals(Verdict.MISSED, Figure.floor("rate", Sample.of(0.3499), 0.35, 0.55).verdict());
    assertEquals(Verdict.REACHED, Figure.floor("rate", Sample.of(0.35), 0.35, 0.55).verdict());
    assertEquals(Verdict.AIM_REACHED, Figure.floor("rate", Sample.of(0.55), 0.35, 0.55).verdict());
  }

  @Test
  void aCeilingIsMissedAboveItsGoalAndReachedAtIt() {
    assertEquals(Verdict.MISSED, Figure.ceiling("cost", Sample.of(3.01), 3, 1.6).verdict());
    assertEquals(Verdict.REACHED, Figure.ceiling("cost", Sample.of(3), 3, 1.6).verdict());
    assertEquals(Verdict.AIM_REACHED, Figure.ceiling("cost", Sample.of(1.6), 3, 1.6).verdict());
  }

  @Test
  void theMedianDecidesWhateverTheRange() {
    var figure = Figure.floor("rate", Sample.of(0.1, 9, 0.4, 0.2, 0.5), 0.35, 0.55);
    assertEquals(0.4, figure.value());
    assertEquals(0.1, figure.least());
    assertEquals(9, figure.most());
    assertEquals(Verdict.REACHED, figure.verdict());
    assertEquals(2.5, Sample.of(4, 1, 2, 3).median());
  }

  @Test
  void aYardstickThatWaversIsSeen() {
    assertEquals(2, Sample.of(300, 150, 200).spread());
    assertThrows(IllegalArgumentException.class, () -> new Sample(List.of()));
  }
}
