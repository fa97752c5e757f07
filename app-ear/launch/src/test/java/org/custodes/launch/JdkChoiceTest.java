package org.custodes.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code ./custodes} itself, in a project of nothing but build files, with invented JDKs. */
class JdkChoiceTest {

  private static final Path SCRIPT = Path.of("../../custodes");

  /** What the script may use; no JDK and no Maven of this machine is among them. */
  private static final List<String> ORDINARY =
      List.of(
          "sh bash cat dirname readlink sed sort find cksum tr mkdir tee awk tail mv rm cp touch"
              .split(" ", -1));

  @TempDir Path folder;
  private Path tools;

  @BeforeEach
  void prepare() throws IOException {
    Files.createDirectories(folder.resolve("app-ear/launch/src/main"));
    for (var pom : new String[] {"pom.xml", "app-ear/pom.xml", "app-ear/launch/pom.xml"}) {
      Files.writeString(folder.resolve(pom), "<project/>");
    }
    Files.copy(SCRIPT, folder.resolve("custodes"));
    tools = folder.resolve("tools");
    for (var name : ORDINARY) {
      program(tools.resolve(name), "exec " + place(name) + " \"$@\"");
    }
    maven("3.8.7");
  }

  private static Path place(String name) {
    return Stream.of("/bin", "/usr/bin")
        .map(place -> Path.of(place, name))
        .filter(Files::exists)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void takesTheJdkThatJavaHomeNames() throws IOException {
    jdk("new", 25);
    assertEquals("java of new ran run --json", run("new").strip().lines().toList().getLast());
  }

  @Test
  void passesOverAJdkThatIsTooOldForTheOneOnThePath() throws IOException {
    jdk("old", 17);
    var onPath = jdk("path", 21);
    Files.createSymbolicLink(tools.resolve("javac"), onPath.resolve("bin/javac"));
    assertTrue(run("old").contains("java of path ran"));
  }

  @Test
  void neverTakesOneThatIsTooOld() throws IOException {
    jdk("old", 17);
    assertFalse(run("old").contains("java of old ran"));
  }

  @Test
  void saysThatMavenIsMissingOrTooOld() throws IOException {
    jdk("new", 25);
    maven("3.6.3");
    assertTrue(run("new").contains("Maven 3.8 or newer is needed"));
    Files.delete(tools.resolve("mvn"));
    assertTrue(run("new").contains("there is no mvn on the PATH"));
  }

  @Test
  void buildsTheLauncherOnceAndAgainWhenItsSourcesChange() throws IOException {
    jdk("new", 25);
    assertTrue(run("new").contains("building the launcher"));
    assertFalse(run("new").contains("building the launcher"));
    Files.writeString(folder.resolve("app-ear/launch/src/main/Changed.java"), "class Changed {}");
    assertTrue(run("new").contains("building the launcher"));
  }

  @Test
  void endsWithTheExitStatusOfTheLauncher() throws IOException {
    jdk("new", 25);
    assertEquals(0, started("new").waitForStatus());
    Files.delete(folder.resolve("pom.xml"));
    assertNotEquals(0, started("new").waitForStatus());
  }

  private Path jdk(String name, int version) throws IOException {
    var home = folder.resolve(name);
    program(home.resolve("bin/javac"), "echo javac " + version + ".0.1");
    program(
        home.resolve("bin/java"),
        "while [ \"$1\" != org.custodes.launch.Launcher ]; do shift; done; shift\n"
            + "echo java of "
            + name
            + " ran \"$@\"");
    return home;
  }

  /** Builds, as far as the script can tell. */
  private void maven(String version) throws IOException {
    program(
        tools.resolve("mvn"),
        "if [ \"$1\" = -v ]; then echo Apache Maven "
            + version
            + "; exit; fi\n"
            + "mkdir -p app-ear/launch/target/lib\n"
            + "touch app-ear/launch/target/launch-1.jar app-ear/launch/target/lib/any.jar");
  }

  private static void program(Path file, String script) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, "#!/bin/sh\n" + script + "\n");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwx------"));
  }

  private String run(String javaHome) throws IOException {
    return started(javaHome).output();
  }

  private Started started(String javaHome) throws IOException {
    var builder =
        new ProcessBuilder(
                tools.resolve("bash").toString(),
                folder.resolve("custodes").toString(),
                "run",
                "--json")
            .redirectErrorStream(true);
    builder.environment().put("JAVA_HOME", folder.resolve(javaHome).toString());
    builder.environment().put("HOME", folder.toString());
    builder.environment().put("PATH", tools.toString());
    return new Started(builder.start());
  }

  private record Started(Process process) {

    String output() throws IOException {
      return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    int waitForStatus() throws IOException {
      process.getInputStream().transferTo(OutputStream.nullOutputStream());
      return process.onExit().join().exitValue();
    }
  }
}
