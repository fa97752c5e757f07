package org.custodes.launch.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.custodes.launch.home.OwnerOnly;

/**
 * The server's own code, unpacked so that one of its programs can be run: whatever touches the
 * keystore is done by the code that the server does it with. To be closed.
 */
final class ArchiveCode implements AutoCloseable {
  private static final String PREFIX = "code-";

  private final Path folder;

  private ArchiveCode(Path folder) {
    this.folder = folder;
  }

  /** The archive's own libraries, the adapters and what they speak of. */
  static ArchiveCode unpacked(Path ear, Path within) throws IOException {
    var code = new ArchiveCode(Files.createTempDirectory(within, PREFIX));
    try (var archive = new ZipFile(ear.toFile())) {
      for (var entry : archive.stream().filter(ArchiveCode::isNeeded).toList()) {
        try (var bytes = archive.getInputStream(entry)) {
          Files.copy(bytes, code.folder.resolve(Path.of(entry.getName()).getFileName()));
        }
      }
    }
    return code;
  }

  /** Takes away what a killed launcher left; for who is alone in the folder. */
  static void sweep(Path within) throws IOException {
    try (var entries = Files.newDirectoryStream(within, PREFIX + "*")) {
      for (var left : entries) {
        OwnerOnly.remove(left);
      }
    }
  }

  /** The words that run a program of it. */
  List<String> command(String program, String... words) {
    var command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx128m",
                "-XX:+UseSerialGC",
                "-cp",
                folder + "/*",
                program));
    command.addAll(List.of(words));
    return command;
  }

  @Override
  public void close() throws IOException {
    OwnerOnly.remove(folder);
  }

  private static boolean isNeeded(ZipEntry entry) {
    var name = entry.getName();
    return name.equals("persistence.jar")
        || name.equals("domain.jar")
        || (name.startsWith("lib/") && name.endsWith(".jar"));
  }
}
