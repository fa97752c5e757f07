package org.custodes.bare;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.custodes.domain.subject.StartUp;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The boundaries of an erasure and of an export, as the code passes them. A step that comes, goes
 * or moves fails here, so that somebody thinks about a process that dies beside it.
 */
class CourseTest {
  private static final int NOWHERE = Integer.MAX_VALUE;

  private static Clusters clusters;

  @TempDir private Path folder;

  private House house;
  private Inspection inspection;
  private Asking asking;
  private Notebook notebook;

  @BeforeAll
  static void startClusters() throws IOException, SQLException {
    clusters = Clusters.start();
  }

  @AfterAll
  static void stopClusters() throws IOException {
    clusters.close();
  }

  @BeforeEach
  void open() throws IOException {
    var settings = clusters.settings(folder);
    house = House.open(settings);
    System.err.println("established by " + house.get(StartUp.class));
    inspection = new Inspection(settings);
    asking = new Asking(house);
    notebook = Notebook.open(settings.notebook());
  }

  @AfterEach
  void close() throws IOException {
    notebook.close();
    house.close();
  }

  @Test
  void everyBoundaryIsExpectedAndNobodyIsHalfErasedWhenOneFails() throws Exception {
    assertEquals(expected("erasure"), course().run("erasure", NOWHERE, Course::fail));
    assertEquals(
        expected("export"),
        course().run("export", NOWHERE, Course::fail).stream().sorted().toList());

    var keysClosed = expected("erasure").indexOf("KeyVault.close");
    course().run("erasure", keysClosed, Course::fail);

    assertEquals(List.of(), verified());
  }

  private Course course() {
    return new Course(new Acts(house, asking, notebook, inspection), notebook);
  }

  /** What is wrong after everything that was under way came to its end. */
  private List<String> verified() throws InterruptedException {
    var tally = new Tally();
    var verification = new Verification(house, asking, notebook, inspection, tally);
    var timers = new Clockwork(house);
    timers.start();
    verification.awaitQuiet(house.get(Ahead.class), Duration.ofMinutes(3), true);
    timers.stop();
    verification.run();
    return tally.faults();
  }

  private static List<String> expected(String flow) throws IOException {
    try (var list = CourseTest.class.getResourceAsStream("boundaries-of-an-" + flow + ".txt")) {
      return new String(list.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
  }
}
