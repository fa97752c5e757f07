package org.custodes.launch.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProcessMarkTest {

  private static final Duration LONG_ENOUGH = Duration.ofSeconds(30);

  @Test
  void knowsTheLivingAndBelievesNoNumberThatWasUsedAgain() {
    var own = ProcessMark.own();
    assertTrue(own.isAlive());
    assertFalse(new ProcessMark(own.pid(), own.started() + "0").isAlive());
  }

  @Test
  void knowsThatAKilledProcessIsGone() throws IOException {
    var sleeper = new ProcessBuilder("sleep", "300").start();
    var mark = ProcessMark.of(sleeper.pid()).orElseThrow();
    assertTrue(mark.isAlive());
    Stopping.signal(mark, "KILL");
    assertTrue(Patience.until(LONG_ENOUGH, () -> !mark.isAlive()));
  }

  @Test
  void readsBehindANameWithBlanksAndParentheses() {
    assertEquals(List.of("S", "1", "7"), ProcessMark.fields("42 (a ) (b) S 1 7"));
  }

  @Test
  void findsThePartsOfAnInstanceThatLostItsSupervisor(@TempDir Path instance) throws IOException {
    var builder = new ProcessBuilder("sleep", "300");
    builder.environment().put(Orphans.INSTANCE, instance.toString());
    builder.environment().put(Orphans.PART, "Keycloak");
    builder.environment().put(Orphans.RANK, Rank.IDENTITY.name());
    var lost = builder.start();
    // the variables are there once the command has taken the place of the fork
    assertTrue(Patience.until(LONG_ENOUGH, () -> Orphans.of(instance).size() == 1));
    var found = Orphans.of(instance).getFirst();
    assertEquals("Keycloak", found.name());
    assertEquals(Rank.IDENTITY, found.rank());
    assertEquals(lost.pid(), found.mark().pid());
    assertEquals(List.of(), Orphans.of(instance.resolve("another")));
    assertEquals(List.of(), Stopping.all(Orphans.of(instance)));
    assertEquals(List.of(), Orphans.of(instance));
  }

  @Test
  void findsWhoeverWorksInAFolder(@TempDir Path folder) throws IOException {
    var worker = new ProcessBuilder("sleep", "300").directory(folder.toFile()).start();
    var real = folder.toRealPath();
    assertTrue(Patience.until(LONG_ENOUGH, () -> Orphans.workingIn(real).size() == 1));
    worker.destroyForcibly();
    assertTrue(Patience.until(LONG_ENOUGH, () -> Orphans.workingIn(real).isEmpty()));
  }
}
