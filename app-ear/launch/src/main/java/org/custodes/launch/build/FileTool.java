package org.custodes.launch.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.custodes.launch.home.Fingerprint;
import org.custodes.launch.home.OwnerOnly;
import org.custodes.launch.home.Project;

/**
 * A module that runs classes of the domain without a server, as a program of its own; built again
 * when a source of it has changed.
 */
public final class FileTool {
  private final Project project;
  private final Workshop workshop;
  private final String module;
  private final List<String> below;

  /**
   * @param module its folder below {@code app-ear}
   * @param below the modules that it is built on
   */
  public FileTool(Project project, Workshop workshop, String module, String... below) {
    this.project = project;
    this.workshop = workshop;
    this.module = module;
    this.below = List.of(below);
  }

  /**
   * The folder with its class path.
   *
   * @param building called before something is built, which takes a while
   */
  public Path built(Maven maven, Runnable building) throws IOException {
    var fingerprint = new Fingerprint();
    for (var source : List.of("pom.xml", "app-ear/pom.xml", folder())) {
      fingerprint.sources(project.root(), source);
    }
    for (var source : below) {
      fingerprint.sources(project.root(), source);
    }
    var name = module + "-" + fingerprint.brief();
    if (!workshop.has(name)) {
      building.run();
      maven.run(
          "build the program " + module,
          built -> {},
          "-pl",
          folder(),
          "-am",
          "package",
          // tests are compiled: a module's fixtures are an artefact for the next
          "-DskipTests",
          "-Dspotless.check.skip=true");
    }
    return workshop.make(name, this::copy);
  }

  private void copy(Path draft) throws IOException {
    OwnerOnly.folder(draft);
    var target = project.root().resolve(folder()).resolve("target");
    for (var folder : List.of(target, target.resolve("lib"))) {
      try (var jars = Files.newDirectoryStream(folder, "*.jar")) {
        for (var jar : jars) {
          Files.copy(jar, draft.resolve(jar.getFileName()), StandardCopyOption.REPLACE_EXISTING);
        }
      }
    }
  }

  private String folder() {
    return "app-ear/" + module;
  }
}
