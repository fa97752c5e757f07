package org.custodes.launch.postgres;

import java.io.IOException;
import java.nio.file.Path;
import org.custodes.launch.build.Archives;
import org.custodes.launch.build.Downloads;
import org.custodes.launch.build.Versions;
import org.custodes.launch.build.Workshop;

/** The programs of PostgreSQL, unpacked. */
public record PostgresPrograms(Path folder) {

  public static String name(Versions versions) {
    return "postgres-" + versions.postgres();
  }

  public static PostgresPrograms install(Workshop workshop, Versions versions, Downloads downloads)
      throws IOException {
    return new PostgresPrograms(
        workshop.make(name(versions), draft -> Archives.untarXzIn(downloads.postgres(), draft)));
  }

  String program(String name) {
    return folder.resolve("bin").resolve(name).toString();
  }
}
