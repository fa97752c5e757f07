package org.custodes.launch.home;

import java.nio.file.Path;

/** The checked-out project, and the git-ignored folder in it that instances share. */
public record Project(Path root) {

  /** The property by which {@code ./custodes} says where it lies. */
  public static final String PROPERTY = "custodes.project";

  /** The project of this process. */
  public static Project here() {
    return new Project(Path.of(System.getProperty(PROPERTY, ".")).toAbsolutePath().normalize());
  }

  /** The one git-ignored folder. */
  public Path hidden() {
    return root.resolve(".custodes");
  }

  /** Unpacked servers and built archives; they hold no data and no secret. */
  public Path shared() {
    return hidden().resolve("dist");
  }

  /** Keycloak's sign-in pages in our look, less the look. */
  public Path loginTheme() {
    return root.resolve("app-ear/launch/src/main/theme/login");
  }

  /** Type, space and colour, which every page shares. */
  public Path look() {
    return root.resolve("web/look");
  }

  public Path migrations(String database) {
    return root.resolve("persistence/src/main/resources/db").resolve(database);
  }
}
