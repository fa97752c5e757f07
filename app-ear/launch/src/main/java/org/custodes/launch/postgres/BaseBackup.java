package org.custodes.launch.postgres;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Set;
import java.util.function.LongConsumer;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.custodes.launch.terminal.Trouble;

/**
 * A base backup of a running cluster by PostgreSQL's low-level interface ("Making a Base Backup
 * Using the Low Level API"): {@code pg_backup_start}, a copy of the data folder while everybody
 * goes on working, {@code pg_backup_stop}, and the write-ahead log from the one to the other,
 * without which the copy is worth nothing. The log is kept until then by a temporary replication
 * slot, which falls with the connection, however this process dies.
 */
public final class BaseBackup implements AutoCloseable {
  /** Folders that a server fills anew; they are needed, and empty. */
  private static final Set<String> EMPTIED =
      Set.of(
          "pg_wal",
          "pg_dynshmem",
          "pg_notify",
          "pg_replslot",
          "pg_serial",
          "pg_snapshots",
          "pg_stat_tmp",
          "pg_subtrans");

  private static final Set<String> LEFT_OUT =
      Set.of(
          "postmaster.pid",
          "postmaster.opts",
          "backup_label",
          "backup_label.old",
          "tablespace_map",
          "tablespace_map.old",
          "current_logfiles",
          RestoreNote.NAME);

  private static final Path CONTROL = Path.of("global/pg_control");

  private static final int BUFFER = 128 * 1024;

  private final Path data;
  private final Connection connection;

  private BaseBackup(Path data, Connection connection) {
    this.data = data;
    this.connection = connection;
  }

  /** Signs in at the running cluster as its superuser; to be closed. */
  public static BaseBackup of(Cluster cluster) {
    try {
      return new BaseBackup(cluster.data(), cluster.maintenance().connect());
    } catch (SQLException e) {
      throw new Trouble(
          cluster.plan().titled() + " does not let its superuser in: " + e.getMessage(),
          "./custodes status says what answers.",
          e);
    }
  }

  public String version() {
    return ask("SHOW server_version");
  }

  public String systemIdentifier() {
    return ask("SELECT system_identifier::text FROM pg_control_system()");
  }

  /** About how much a backup takes, in bytes; the log grows meanwhile. */
  public long size() throws IOException {
    var sum = new long[1];
    walk((file, relative) -> sum[0] += Files.isDirectory(file) ? 0 : Files.size(file));
    return sum[0];
  }

  /**
   * Writes the copy as a tar archive, readable by any tar.
   *
   * @param copied told the bytes so far, file by file
   */
  public void write(OutputStream out, LongConsumer copied) throws IOException {
    ask("SELECT pg_create_physical_replication_slot('custodes_backup', true, true)::text");
    var first = ask("SELECT pg_walfile_name(pg_backup_start('custodes', fast => true))");
    // not closed: the stream is the caller's
    var archive = new TarArchiveOutputStream(out, StandardCharsets.UTF_8.name());
    archive.setBigNumberMode(TarArchiveOutputStream.BIGNUMBER_POSIX);
    archive.setLongFileMode(TarArchiveOutputStream.LONGFILE_POSIX);
    var sum = new long[1];
    walk(
        (file, relative) -> {
          if (Files.isDirectory(file)) {
            folder(archive, relative);
          } else if (!relative.equals(CONTROL)) {
            sum[0] += copy(archive, file, relative);
            copied.accept(sum[0]);
          }
        });
    text(archive, CONTROL.toString(), stable(data.resolve(CONTROL)));
    var end = stop();
    text(archive, "backup_label", end.label().getBytes(StandardCharsets.UTF_8));
    writeAheadLog(archive, first, end.lastSegment());
    archive.finish();
    archive.flush();
  }

  private record End(String lastSegment, String label) {}

  private End stop() {
    try (var statement = connection.createStatement();
        var rows =
            statement.executeQuery(
                "SELECT pg_walfile_name(lsn), labelfile, spcmapfile"
                    + " FROM pg_backup_stop(wait_for_archive => false)")) {
      rows.next();
      if (rows.getString(3) != null && !rows.getString(3).isBlank()) {
        throw new Trouble(
            "The cluster keeps data in tablespaces outside of its folder.",
            "Use PostgreSQL's own pg_basebackup for it.");
      }
      return new End(rows.getString(1), rows.getString(2));
    } catch (SQLException e) {
      throw unanswered(e);
    }
  }

  /** The segments in which the backup began and ended, and all between; names sort by position. */
  private void writeAheadLog(TarArchiveOutputStream archive, String first, String last)
      throws IOException {
    try (var entries = Files.list(data.resolve("pg_wal"))) {
      var needed =
          entries
              .filter(Files::isRegularFile)
              .filter(file -> isNeeded(file.getFileName().toString(), first, last))
              .sorted()
              .toList();
      if (needed.stream().noneMatch(file -> file.getFileName().toString().equals(first))) {
        throw new Trouble(
            "While the backup was written, the cluster gave up the log that it needs.",
            "Nothing was kept of it. Take it when less is written.");
      }
      for (var file : needed) {
        copy(archive, file, data.relativize(file));
      }
    }
  }

  private static boolean isNeeded(String name, String first, String last) {
    return name.endsWith(".history")
        || (name.matches("[0-9A-F]{24}")
            && name.compareTo(first) >= 0
            && name.compareTo(last) <= 0);
  }

  /** What is done with each file and folder. */
  private interface Visit {
    void at(Path file, Path relative) throws IOException;
  }

  private void walk(Visit visit) throws IOException {
    Files.walkFileTree(
        data,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes)
              throws IOException {
            var relative = data.relativize(folder);
            if (folder.getFileName().toString().startsWith("pgsql_tmp")) {
              return FileVisitResult.SKIP_SUBTREE;
            }
            if (!folder.equals(data)) {
              visit.at(folder, relative);
            }
            return EMPTIED.contains(relative.toString())
                ? FileVisitResult.SKIP_SUBTREE
                : FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            if (counts(file)) {
              try {
                visit.at(file, data.relativize(file));
              } catch (NoSuchFileException e) {
                // dropped meanwhile: the log knows, and replaying it drops it again
              }
            }
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException e) throws IOException {
            if (e instanceof NoSuchFileException) {
              return FileVisitResult.CONTINUE;
            }
            throw e;
          }
        });
  }

  private boolean counts(Path file) {
    var name = file.getFileName().toString();
    return !name.equals("pg_internal.init")
        && !name.startsWith("pgsql_tmp")
        && !(file.getParent().equals(data) && LEFT_OUT.contains(name));
  }

  private static void folder(TarArchiveOutputStream archive, Path relative) throws IOException {
    var entry = new TarArchiveEntry(relative + "/");
    entry.setMode(040700);
    archive.putArchiveEntry(entry);
    archive.closeArchiveEntry();
  }

  private static void text(TarArchiveOutputStream archive, String name, byte[] bytes)
      throws IOException {
    var entry = new TarArchiveEntry(name);
    entry.setMode(0100600);
    entry.setSize(bytes.length);
    archive.putArchiveEntry(entry);
    archive.write(bytes);
    archive.closeArchiveEntry();
  }

  /**
   * As many bytes as the file had when it was opened: one that grows is cut, one that shrinks is
   * filled with zeros, and the log that is replayed over it puts both right.
   */
  private static long copy(TarArchiveOutputStream archive, Path file, Path relative)
      throws IOException {
    try (var bytes = Files.newInputStream(file)) {
      var size = Files.size(file);
      var entry = new TarArchiveEntry(relative.toString());
      entry.setMode(0100600);
      entry.setSize(size);
      archive.putArchiveEntry(entry);
      exactly(bytes, size, archive);
      archive.closeArchiveEntry();
      return size;
    }
  }

  private static void exactly(InputStream bytes, long size, OutputStream out) throws IOException {
    var buffer = new byte[BUFFER];
    var left = size;
    while (left > 0) {
      var read = bytes.readNBytes(buffer, 0, (int) Math.min(BUFFER, left));
      if (read == 0) {
        Arrays.fill(buffer, (byte) 0);
        read = (int) Math.min(BUFFER, left);
      }
      out.write(buffer, 0, read);
      left -= read;
    }
  }

  /** The control file has no log to put it right: read until two readings agree. */
  private static byte[] stable(Path file) throws IOException {
    var before = Files.readAllBytes(file);
    var now = Files.readAllBytes(file);
    while (!Arrays.equals(before, now)) {
      before = now;
      now = Files.readAllBytes(file);
    }
    return now;
  }

  private String ask(String question) {
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery(question)) {
      rows.next();
      return rows.getString(1);
    } catch (SQLException e) {
      throw unanswered(e);
    }
  }

  private static Trouble unanswered(SQLException e) {
    return new Trouble(
        "The cluster did not go on with the backup: " + e.getMessage(),
        "Nothing was kept of it. Look at its log in the folder logs of the home, and try again.",
        e);
  }

  @Override
  public void close() {
    try {
      connection.close();
    } catch (SQLException e) {
      throw new UncheckedIOException(new IOException("The connection does not close.", e));
    }
  }
}
