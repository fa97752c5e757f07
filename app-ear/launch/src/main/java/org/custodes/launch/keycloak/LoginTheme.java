package org.custodes.launch.keycloak;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.custodes.launch.home.OwnerOnly;
import org.custodes.launch.home.Project;

/** Keycloak's sign-in pages in the look of the house, laid out anew at each start. */
public record LoginTheme(Project project) {

  private static final String NAME = "custodes";

  /** Lays the theme into a folder of themes; returns that folder. */
  public Path laidInto(Path themes) throws IOException {
    OwnerOnly.remove(themes);
    var login = themes.resolve(NAME).resolve("login");
    copy(project.loginTheme(), login);
    copy(project.look(), login.resolve("resources/look"));
    return themes;
  }

  private static void copy(Path from, Path to) throws IOException {
    try (var files = Files.walk(from)) {
      for (var file : files.filter(Files::isRegularFile).toList()) {
        var copy = to.resolve(from.relativize(file));
        OwnerOnly.folder(copy.getParent());
        Files.copy(file, copy);
      }
    }
  }
}
