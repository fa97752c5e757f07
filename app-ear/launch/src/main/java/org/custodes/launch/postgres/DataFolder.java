package org.custodes.launch.postgres;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.custodes.launch.home.OwnerOnly;
import org.custodes.launch.terminal.Trouble;

/**
 * The data of a stopped cluster, and how a backup takes their place.
 *
 * <p>A backup is unpacked beside the data ({@code data.unpacking}), becomes {@code data.restored}
 * when it is whole and on disk, and from that moment on will be the data: whoever comes next, after
 * a kill too, finishes the two renames. What it replaces waits as {@code data.replaced} until the
 * house has started well.
 */
public final class DataFolder {
  /** PostgreSQL looks whether it exists, and takes it away at the end; what it says is ours. */
  private static final String REPLAY = "recovery.signal";

  private final Path data;

  public DataFolder(Path cluster) {
    this.data = cluster.resolve("data");
  }

  public Path data() {
    return data;
  }

  /** The data that a restore put aside. */
  public Path replaced() {
    return data.resolveSibling("data.replaced");
  }

  private Path unpacking() {
    return data.resolveSibling("data.unpacking");
  }

  private Path restored() {
    return data.resolveSibling("data.restored");
  }

  /** The identifier that a cluster keeps for life; empty where there are no data. */
  public Optional<String> systemIdentifier() throws IOException {
    return systemIdentifier(data);
  }

  private static Optional<String> systemIdentifier(Path folder) throws IOException {
    var control = folder.resolve("global/pg_control");
    if (!Files.exists(control)) {
      return Optional.empty();
    }
    try (var bytes = Files.newInputStream(control)) {
      // the first field of ControlFileData, in the byte order of the machine
      var first = ByteBuffer.wrap(bytes.readNBytes(Long.BYTES)).order(ByteOrder.nativeOrder());
      return Optional.of(Long.toUnsignedString(first.getLong()));
    }
  }

  /**
   * Unpacks a backup beside the data.
   *
   * @param tar as {@link BaseBackup} wrote it
   * @param note says, within the data, that they are a backup
   * @throws Trouble if it is not of the cluster with that identifier
   */
  public void unpack(InputStream tar, RestoreNote note, String systemIdentifier)
      throws IOException {
    OwnerOnly.folder(data.getParent());
    settle();
    OwnerOnly.remove(unpacking());
    OwnerOnly.folder(unpacking());
    // not closed: what lies behind the archive's end is for the caller to read
    var entries = new TarArchiveInputStream(tar);
    for (var entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
      unpack(entries, entry);
    }
    tar.transferTo(OutputStream.nullOutputStream());
    if (!systemIdentifier(unpacking()).equals(Optional.of(systemIdentifier))) {
      OwnerOnly.remove(unpacking());
      throw new Trouble(
          "The backup holds another cluster than its manifest says.", "Take another backup.");
    }
    note.write(unpacking());
    flush(unpacking());
  }

  private void unpack(TarArchiveInputStream entries, TarArchiveEntry entry) throws IOException {
    var place = unpacking().resolve(entry.getName()).normalize();
    if (!place.startsWith(unpacking())) {
      throw new Trouble("The backup names a place outside of it.", "Take another backup.");
    }
    if (entry.isDirectory()) {
      OwnerOnly.folder(place);
      return;
    }
    OwnerOnly.folder(place.getParent());
    try (var file =
        FileChannel.open(
            place,
            Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")))) {
      entries.transferTo(Channels.newOutputStream(file));
      file.force(true);
    }
  }

  /** Where the log of what was unpacked lies: of the backup itself, and what is to follow it. */
  public Path unpackedLog() {
    return unpacking().resolve("pg_wal");
  }

  /** The log of the present data. */
  public Path log() {
    return data.resolve("pg_wal");
  }

  /**
   * Has what was unpacked replay the log that lies with it, to its end, and go on in a timeline of
   * its own: what follows is never mistaken for what followed the backup once.
   *
   * @param timeline the one whose log is replayed
   */
  public void replay(int timeline) throws IOException {
    OwnerOnly.write(unpacking().resolve(REPLAY), timeline + "\n");
    flush(unpackedLog());
    flush(unpacking());
  }

  /** The timeline that these data are to replay when they are started; empty once they have. */
  OptionalInt timelineToReplay() throws IOException {
    var signal = data.resolve(REPLAY);
    return Files.exists(signal)
        ? OptionalInt.of(Integer.parseInt(Files.readString(signal).strip()))
        : OptionalInt.empty();
  }

  /** From here on what was unpacked will be the data, whoever dies. */
  public void decide() throws IOException {
    Files.move(unpacking(), restored(), StandardCopyOption.ATOMIC_MOVE);
    flush(data.getParent());
  }

  /**
   * Puts what was decided in its place; nothing where nothing was. Data of a restore that never
   * started well are dropped, and what lay there before it stays aside.
   */
  public void settle() throws IOException {
    if (!Files.isDirectory(restored())) {
      return;
    }
    if (Files.isDirectory(data)) {
      if (Files.isDirectory(replaced())) {
        OwnerOnly.remove(data);
      } else {
        Files.move(data, replaced(), StandardCopyOption.ATOMIC_MOVE);
      }
    }
    Files.move(restored(), data, StandardCopyOption.ATOMIC_MOVE);
    flush(data.getParent());
  }

  /** What lies here as a backup that somebody put in place. */
  public Optional<RestoreNote> note() throws IOException {
    return RestoreNote.read(data);
  }

  /** Drops the data that a restore put aside: they are an old copy like any other. */
  public void dropReplaced() throws IOException {
    // renamed first: what is half removed must never pass for what was put aside
    var dropped = data.resolveSibling("data.dropped");
    OwnerOnly.remove(dropped);
    if (Files.isDirectory(replaced())) {
      Files.move(replaced(), dropped, StandardCopyOption.ATOMIC_MOVE);
      OwnerOnly.remove(dropped);
    }
  }

  private static void flush(Path folder) throws IOException {
    try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    }
  }
}
