package org.custodes.launch.home;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import org.custodes.launch.terminal.Trouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HomeTest {

  @TempDir Path folder;

  @Test
  void prefersTheOptionToTheEnvironmentAndBothToTheUsualFolder() {
    var project = new Project(folder.resolve("project"));
    var asked = Optional.of(folder.resolve("asked"));
    var environment = Optional.of(folder.resolve("environment").toString());
    assertEquals(folder.resolve("asked"), Home.choose(project, asked, environment).root());
    assertEquals(
        folder.resolve("environment"), Home.choose(project, Optional.empty(), environment).root());
    assertEquals(
        folder.resolve("project/.custodes/home"),
        Home.choose(project, Optional.empty(), Optional.of(" ")).root());
  }

  @Test
  void refusesAHomeThatGitWouldSee() {
    var project = new Project(folder);
    var within = Optional.of(folder.resolve("domain/home"));
    assertThrows(Trouble.class, () -> Home.choose(project, within, Optional.empty()));
  }

  @Test
  void refusesAFolderWithSomethingForeignInIt() throws IOException {
    Files.writeString(folder.resolve("letter.txt"), "mine");
    assertThrows(Trouble.class, () -> new Home(folder).prepared());
  }

  @Test
  void isItsOwnersAlone() throws IOException {
    var home = new Home(folder.resolve("home")).prepared();
    for (var made : new Path[] {home.root(), home.secrets(), home.keys(), home.logs()}) {
      assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(made)));
    }
    new Secrets(home).of("any");
    assertEquals(
        "rw-------",
        PosixFilePermissions.toString(
            Files.getPosixFilePermissions(home.secrets().resolve("secrets.properties"))));
  }

  @Test
  void keepsASecretForTheNextStartAndGivesEachNameItsOwn() throws IOException {
    var home = new Home(folder.resolve("home")).prepared();
    var made = new Secrets(home).of("first");
    assertEquals(made, new Secrets(home).of("first"));
    assertNotEquals(made, new Secrets(home).of("second"));
    assertTrue(made.length() >= 32);
  }

  @Test
  void makesThePasswordThatPeopleTypeTypeable() throws IOException {
    var home = new Home(folder.resolve("home")).prepared();
    var made = new Secrets(home).typeable("demo");
    assertTrue(made.matches("[a-z2-9]{4}-[a-z2-9]{4}-[a-z2-9]{4}"), made);
    assertEquals(made, new Secrets(home).typeable("demo"));
  }

  @Test
  void losesNoSecretWhenTwoCommandsMakeSomeAtOnce() throws IOException {
    var home = new Home(folder.resolve("home")).prepared();
    var start = new Secrets(home);
    var status = new Secrets(home);
    var first = start.of("first");
    assertEquals(first, status.of("first"));
    var second = status.of("second");
    assertEquals(second, start.of("second"));
    assertEquals(first, new Secrets(home).of("first"));
  }

  @Test
  void letsOneSupervisorInAndTheNextWhenItIsGone() throws IOException {
    var file = folder.resolve("run/lock");
    try (var process = new LockedElsewhere(file)) {
      assertTrue(InstanceLock.take(file).isEmpty(), process::toString);
    }
    InstanceLock.take(file).orElseThrow().close();
  }

  @Test
  void believesNoNoteThatIsHalfWritten() throws IOException {
    var home = new Home(folder.resolve("home")).prepared();
    assertTrue(RunNote.read(home).isEmpty());
    new RunNote(7, "then", "localhost", 100, false, "2026-11-24T01:00:00Z", true).write(home);
    assertEquals(100, RunNote.read(home).orElseThrow().portOffset());
    Files.writeString(home.run().resolve("supervisor.json"), "{\"pid\":7,");
    assertTrue(RunNote.read(home).isEmpty());
  }
}
