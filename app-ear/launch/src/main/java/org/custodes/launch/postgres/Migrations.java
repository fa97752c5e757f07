package org.custodes.launch.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.custodes.launch.terminal.Trouble;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/** Runs the migrations of a database as its owner, before the server starts. */
public final class Migrations {

  private Migrations() {}

  /** Migrates; returns how many steps were new. A folder without migrations is no error. */
  public static int apply(Login owner, Path folder) {
    try {
      if (!holdsMigrations(folder)) {
        return 0;
      }
      return Flyway.configure(Migrations.class.getClassLoader())
          .dataSource(owner.url(), owner.user(), owner.password())
          .locations("filesystem:" + folder)
          .validateMigrationNaming(true)
          .load()
          .migrate()
          .migrationsExecuted;
    } catch (FlywayException | IOException e) {
      throw new Trouble(
          "The migrations in " + folder + " could not be run: " + e.getMessage(),
          "A migration that was already run may not be changed; a new one takes its place.",
          e);
    }
  }

  private static boolean holdsMigrations(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return false;
    }
    try (var files = Files.list(folder)) {
      return files.anyMatch(file -> file.toString().endsWith(".sql"));
    }
  }
}
