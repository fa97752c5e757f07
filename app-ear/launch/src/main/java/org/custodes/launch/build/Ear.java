package org.custodes.launch.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.custodes.launch.home.Fingerprint;
import org.custodes.launch.home.Project;
import org.custodes.launch.terminal.Terminal;

/** The one deployment, built again when a source of it has changed. */
public final class Ear {

  private static final List<String> SOURCES =
      List.of("pom.xml", "domain", "persistence", "web", "app-ear/pom.xml", "app-ear/ear");

  private final Project project;
  private final Workshop workshop;

  public Ear(Project project, Workshop workshop) {
    this.project = project;
    this.workshop = workshop;
  }

  /** The archive of the present sources. */
  public Path built(Maven maven, Terminal terminal) throws IOException {
    var name = "custodes-" + fingerprint() + ".ear";
    if (!workshop.has(name)) {
      terminal.progress("building the EAR");
      maven.run(
          "build the EAR",
          module -> terminal.progress("  building " + module),
          "-pl",
          "app-ear/ear",
          "-am",
          "package",
          "-DskipTests");
      dropOlder(name);
    }
    return workshop.make(
        name,
        draft -> Files.copy(project.root().resolve("app-ear/ear/target/custodes.ear"), draft));
  }

  /**
   * Takes an archive that was just built from the present sources, so that it is not built twice.
   */
  public void adopt(Path archive) throws IOException {
    workshop.make("custodes-" + fingerprint() + ".ear", draft -> Files.copy(archive, draft));
  }

  private String fingerprint() throws IOException {
    var fingerprint = new Fingerprint();
    for (var source : SOURCES) {
      fingerprint.sources(project.root(), source);
    }
    return fingerprint.brief();
  }

  /** Instances hold their own copy, so an older archive is nobody's. */
  private void dropOlder(String name) throws IOException {
    try (var entries = Files.list(workshop.at(name).getParent())) {
      for (var ear : entries.filter(entry -> entry.toString().endsWith(".ear")).toList()) {
        if (!ear.equals(workshop.at(name))) {
          Files.delete(ear);
        }
      }
    }
  }
}
