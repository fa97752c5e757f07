package org.custodes.launch.backup;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestOutputStream;
import java.util.List;
import org.custodes.launch.terminal.Trouble;

/**
 * A backup that is being written. Until {@link #finish} returns, its manifest says so, and no
 * restore takes it: a process that is killed leaves either a whole backup or one that calls itself
 * unfinished.
 */
public final class PendingBackup {
  private final Path folder;
  private final Manifest begun;
  private Path content;

  PendingBackup(Path folder, Manifest begun) {
    this.folder = folder;
    this.begun = begun;
  }

  public Path folder() {
    return folder;
  }

  /**
   * Writes the content and reads it back.
   *
   * @throws Trouble if what is read is not what was written
   */
  public void write(String name, Envelope envelope, Envelope.Writing writing) throws IOException {
    content = folder.resolve(name);
    var written = Sha256.digest();
    envelope.write(content, out -> writing.to(new DigestOutputStream(out, written)));
    Files.setPosixFilePermissions(content, PosixFilePermissions.fromString("rw-------"));
    flush(content);
    var sha256 = Sha256.hex(written);
    envelope.read(
        content,
        in -> {
          if (!Sha256.of(in).equals(sha256)) {
            throw new Trouble(
                "What was read back from " + content + " is not what was written.",
                "The disk is failing, or something else writes there. Choose another place.");
          }
        });
  }

  /** Calls the backup whole; {@code null} for what an artefact does not have. */
  public Manifest finish(String postgres, String systemIdentifier) throws IOException {
    var manifest =
        new Manifest(
            begun.artefact(),
            false,
            true,
            begun.day(),
            postgres,
            systemIdentifier,
            List.of(Manifest.Entry.of(content)));
    flush(folder);
    manifest.write(folder);
    flush(folder);
    return manifest;
  }

  static void flush(Path place) throws IOException {
    try (var channel = FileChannel.open(place, StandardOpenOption.READ)) {
      channel.force(true);
    }
  }
}
