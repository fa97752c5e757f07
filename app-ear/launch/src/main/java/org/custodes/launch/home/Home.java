package org.custodes.launch.home;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.custodes.launch.terminal.Trouble;

/** The folder of one instance: data, keys, secrets, logs, and what runs. */
public record Home(Path root) {

  /** The home that was asked for by option, else by environment, else the usual one. */
  public static Home choose(Project project, Optional<Path> asked, Optional<String> environment) {
    var chosen =
        asked
            .or(() -> environment.filter(value -> !value.isBlank()).map(Path::of))
            .map(Path::toAbsolutePath)
            .orElse(project.hidden().resolve("home"))
            .normalize();
    if (chosen.startsWith(project.root()) && !chosen.startsWith(project.hidden())) {
      throw new Trouble(
          "The home " + chosen + " lies inside the project, where git would see its secrets.",
          "Choose a folder below " + project.hidden() + " or one outside of the project.");
    }
    if (chosen.startsWith(project.shared())) {
      throw new Trouble(
          "The home " + chosen + " lies in the folder of the unpacked servers.",
          "Choose another folder.");
    }
    return new Home(chosen);
  }

  /** Where a run of the tests keeps its logs: no instance's home, so that it disturbs none. */
  public static Home ofTests(Project project) {
    return new Home(project.hidden().resolve("tests"));
  }

  /** Makes the folders; refuses a folder with something foreign in it. */
  public Home prepared() throws IOException {
    if (Files.isDirectory(root) && !Files.exists(root.resolve("run")) && !isEmpty(root)) {
      throw new Trouble(
          "The folder " + root + " holds something, and it is no home of Custodes.",
          "Choose an empty folder for --home.");
    }
    for (var folder : new Path[] {run(), logs(), keys(), secrets(), temporary()}) {
      OwnerOnly.folder(folder);
    }
    Files.setPosixFilePermissions(
        root, java.nio.file.attribute.PosixFilePermissions.fromString("rwx------"));
    return this;
  }

  private static boolean isEmpty(Path folder) throws IOException {
    try (var entries = Files.list(folder)) {
      return entries.findAny().isEmpty();
    }
  }

  public boolean exists() {
    return Files.isDirectory(run());
  }

  /** The data of one PostgreSQL cluster. */
  public Path cluster(String name) {
    return root.resolve(name);
  }

  public Path wildfly() {
    return root.resolve("wildfly");
  }

  /** What Keycloak's pages look like. */
  public Path themes() {
    return root.resolve("themes");
  }

  public Path keys() {
    return root.resolve("keys");
  }

  public Path keystore() {
    return keys().resolve("master.json");
  }

  public Path tombstones() {
    return keys().resolve("tombstones.log");
  }

  /** What the house's signatures are verified with; public, and no key to anything. */
  public Path publishedKeys() {
    return run().resolve("jwks.json");
  }

  public Path secrets() {
    return root.resolve("secrets");
  }

  public Path passfile() {
    return secrets().resolve("pgpass");
  }

  public Path people() {
    return secrets().resolve("people.json");
  }

  public Path logs() {
    return root.resolve("logs");
  }

  /** What a part puts aside while it runs; never the machine's folder, which others share. */
  public Path temporary() {
    return root.resolve("tmp");
  }

  public Path run() {
    return root.resolve("run");
  }
}
