package org.custodes.launch.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.custodes.launch.terminal.Trouble;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PartsTest {

  @TempDir Path folder;
  private Parts parts;

  @BeforeEach
  void begin() {
    parts = new Parts(folder);
  }

  @AfterEach
  void end() {
    parts.stopAll();
  }

  @Test
  void saysWhichPartDiedAndWhatItSaidLast() {
    parts.start(order("the part", "echo my last words; exit 3"));
    var death = parts.awaitDeath();
    assertTrue(death.getMessage().contains("the part"));
    assertTrue(death.advice().contains("my last words"));
  }

  @Test
  void tellsOfADeathWhoeverIsBusyMeanwhile() {
    var told = new CompletableFuture<Trouble>();
    parts.onDeath(told::complete);
    parts.start(order("the part", "exit 3"));
    assertTrue(told.join().getMessage().contains("the part"));
  }

  @Test
  void tellsOfNoDeathOnceItStopsEverything() {
    var told = new CompletableFuture<Trouble>();
    parts.onDeath(told::complete);
    parts.start(order("the part", "exec sleep 300"));
    parts.stopAll();
    assertFalse(told.isDone());
  }

  @Test
  void stopsEveryPartAndStartsNoOtherAfterwards() {
    var part = parts.start(order("the part", "exec sleep 300"));
    assertTrue(part.isAlive());
    assertEquals(List.of(), parts.stopAll());
    assertFalse(part.isAlive());
    assertThrows(Trouble.class, () -> parts.start(order("another", "exec sleep 300")));
  }

  @Test
  void handsOnTheLinesOfACommandAndRefusesItsFailure() {
    var lines = new ArrayList<String>();
    parts.run(order("a step", "echo one; echo two"), lines::add);
    assertEquals(List.of("one", "two"), lines);
    var failed =
        assertThrows(Trouble.class, () -> parts.run(order("a step", "echo why; exit 4"), l -> {}));
    assertTrue(failed.getMessage().contains("exit status 4"));
    assertTrue(failed.advice().contains("why"));
  }

  @Test
  void keepsWhatItIsToldAndNothingOfTheHabitsOfOtherServers() {
    var lines = new ArrayList<String>();
    var told =
        new Order(
            "a step",
            Rank.TASK,
            List.of("env"),
            Map.of("CUSTODES_TOLD", "yes"),
            folder,
            folder.resolve("logs/step.log"));
    parts.run(told, lines::add);
    assertTrue(lines.contains("CUSTODES_TOLD=yes"));
    assertTrue(lines.contains(Orphans.INSTANCE + "=" + folder));
    assertFalse(lines.stream().anyMatch(line -> line.startsWith("JAVA_OPTS")));
  }

  private Order order(String name, String script) {
    return new Order(
        name,
        Rank.SERVER,
        List.of("sh", "-c", script),
        Map.of(),
        folder,
        folder.resolve("logs").resolve(name.replace(' ', '-') + ".log"));
  }
}
