package org.custodes.bare;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.custodes.domain.subject.StartUp;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A start on old copies, and its boundaries as the code passes them. A step that comes, goes or
 * moves fails here, so that somebody thinks about a start that dies beside it.
 */
class RestoredTest {
  private static final int NOWHERE = Integer.MAX_VALUE;
  private static final String FORMER = "former";
  private static final String NOW = "house";

  @TempDir private static Path folder;
  private static Clusters clusters;
  private static int copies;

  @BeforeAll
  static void makeOldCopies() throws IOException, SQLException {
    clusters = Clusters.start();
    clusters.settings(folder);
    with(clusters.settings(folder, NOW, NOW, ""), Restored::before);
    clusters.copyMain(NOW, FORMER);
    clusters.copyVault(NOW, FORMER);
    with(clusters.settings(folder, NOW, NOW, ""), Restored::since);
  }

  @AfterAll
  static void stopClusters() throws IOException {
    clusters.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"main", "vault", "main,vault"})
  void nobodyGetsBackWhatTheyTookBackAndTheOthersFindEverything(String old) throws Exception {
    var faults =
        with(started(old), restored -> restored.look(Set.of(old.split(",", -1)), false)).faults();

    assertEquals(List.of(), faults);
  }

  @Test
  void everyBoundaryIsExpected() throws Exception {
    var walk = new Boundaries.Walk(NOWHERE, Course::fail);
    try (var house = House.open(started("main,vault"))) {
      Boundaries.watched(walk, () -> assertEquals(1, establishedBy(house)));
    }

    // which feature counts its rows without keys first is the container's choice
    assertEquals(expected(), walk.passed().stream().sorted().toList());
  }

  /** The bean is made, and establishes what must be true, when it is first asked anything. */
  private static int establishedBy(House house) {
    return house.get(StartUp.class).toString().isEmpty() ? 0 : 1;
  }

  /** Copies of both clusters as they are now, but those that are to be old. */
  private static Settings started(String old) throws SQLException {
    copies++;
    var name = "copy" + copies;
    clusters.copyMain(old.contains("main") ? FORMER : NOW, name);
    clusters.copyVault(old.contains("vault") ? FORMER : NOW, name);
    return clusters.settings(folder, name, name, old);
  }

  private static Tally with(Settings settings, Consumer<Restored> work) throws IOException {
    var tally = new Tally();
    try (var house = House.open(settings);
        var notebook = Notebook.open(settings.notebook())) {
      var inspection = new Inspection(settings);
      establishedBy(house);
      var asking = new Asking(house);
      var verification = new Verification(house, asking, notebook, inspection, tally);
      work.accept(
          new Restored(
              asking,
              new Acts(house, asking, notebook, inspection),
              notebook,
              verification,
              tally));
    }
    return tally;
  }

  private static List<String> expected() throws IOException {
    try (var list = RestoredTest.class.getResourceAsStream("boundaries-of-a-restored-start.txt")) {
      return new String(list.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
  }
}
