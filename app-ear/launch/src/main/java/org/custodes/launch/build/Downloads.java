package org.custodes.launch.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.custodes.launch.home.OwnerOnly;
import org.custodes.launch.terminal.Terminal;
import org.custodes.launch.terminal.Trouble;

/** The servers as they are published, fetched by Maven into a folder that lives for one start. */
public final class Downloads implements AutoCloseable {

  private final Path folder;

  private Downloads(Path folder) {
    this.folder = folder;
  }

  /** Fetches all of them. */
  public static Downloads fetch(Workshop workshop, Maven maven, Terminal terminal)
      throws IOException {
    var folder = workshop.at("downloads.draft");
    OwnerOnly.remove(folder);
    OwnerOnly.folder(folder);
    terminal.progress("fetching WildFly, Keycloak and PostgreSQL (about 450 MB the first time)");
    maven.run(
        "fetch the servers",
        module -> {},
        "-pl",
        "app-ear/launch",
        "dependency:copy@servers",
        "-Dcustodes.downloads=" + folder,
        "-Dcustodes.postgres.platform=" + platform());
    return new Downloads(folder);
  }

  /** For a start that finds everything in its place. */
  public static Downloads unneeded(Workshop workshop) {
    return new Downloads(workshop.at("downloads.draft"));
  }

  private static String platform() {
    var architecture = System.getProperty("os.arch").toLowerCase(Locale.ROOT);
    return switch (architecture) {
      case "amd64", "x86_64" -> "linux-amd64";
      case "aarch64", "arm64" -> "linux-arm64v8";
      default ->
          throw new Trouble(
              "There is no PostgreSQL here for a processor of the kind " + architecture + ".",
              "Name your own servers by CUSTODES_DB_URL and CUSTODES_VAULT_URL"
                  + " (docs/operations.md).");
    };
  }

  public Path wildfly() {
    return folder.resolve("wildfly.zip");
  }

  public Path keycloak() {
    return folder.resolve("keycloak.tar.gz");
  }

  public Path postgres() {
    return folder.resolve("postgres.jar");
  }

  public Path driver() {
    return folder.resolve("driver.jar");
  }

  @Override
  public void close() throws IOException {
    if (Files.exists(folder)) {
      OwnerOnly.remove(folder);
    }
  }
}
