package org.custodes.launch.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.custodes.launch.terminal.Trouble;

/**
 * The finished pieces of a running cluster's write-ahead log. A replication slot keeps them in the
 * cluster until they are released; beyond {@link #LIMIT} the cluster gives them up, so that a place
 * that cannot be reached never fills the disk.
 */
public final class FinishedLog implements AutoCloseable {
  /** How much of the log a cluster keeps for an archive that takes nothing. */
  static final String LIMIT = "2GB";

  /** A piece with anything in it is finished after so long, full or not. */
  private static final String TIMEOUT = "1min";

  private static final String SLOT = "'custodes_archive'";

  private static final String SLOTS =
      "FROM pg_replication_slots WHERE slot_name = " + SLOT + " AND restart_lsn IS NOT NULL";

  private final Path log;
  private final Connection connection;

  private FinishedLog(Path log, Connection connection) {
    this.log = log;
    this.connection = connection;
  }

  /** Signs in at the running cluster as its superuser; to be closed. */
  public static FinishedLog of(Cluster cluster) {
    try {
      return new FinishedLog(cluster.data().resolve("pg_wal"), cluster.maintenance().connect());
    } catch (SQLException e) {
      throw unanswered(e);
    }
  }

  /** What became of the pieces that were to be kept. */
  public enum Kept {
    /** Nothing was kept before; from now on it is. */
    FROM_NOW_ON,
    WHOLE,
    /** They went beyond the limit; what follows them is kept. */
    GIVEN_UP
  }

  /** Sees to it that the log is kept, and that no piece waits long to be finished. */
  public Kept keep() {
    finishAfter(TIMEOUT);
    if (number("SELECT count(*) " + SLOTS) > 0) {
      return Kept.WHOLE;
    }
    var lost = drop();
    text("SELECT pg_create_physical_replication_slot(" + SLOT + ", true)::text");
    return lost ? Kept.GIVEN_UP : Kept.FROM_NOW_ON;
  }

  /** The cluster is to keep nothing that it does not need itself. */
  public void keepNoLonger() {
    finishAfter("0");
    drop();
  }

  private boolean drop() {
    return number(
            "SELECT count(pg_drop_replication_slot(slot_name)::text) FROM pg_replication_slots"
                + " WHERE slot_name = "
                + SLOT)
        > 0;
  }

  /**
   * PostgreSQL counts the time, for it alone knows whether a piece holds more than its own chores.
   */
  private void finishAfter(String time) {
    if (text("SHOW archive_timeout").equals(time)) {
      return;
    }
    try (var statement = connection.createStatement()) {
      statement.execute("ALTER SYSTEM SET archive_timeout = '" + time + "'");
    } catch (SQLException e) {
      throw unanswered(e);
    }
    text("SELECT pg_reload_conf()::text");
  }

  /** Finishes the piece that is being written, if it holds anything. */
  public void finishPresent() {
    text("SELECT pg_switch_wal()::text");
  }

  /**
   * The files that are finished and not released, timelines' histories first. Where nothing was
   * kept before, all that are still there: after a restore they follow what was restored.
   */
  public List<Path> files(Kept kept) throws IOException {
    var written = number("SELECT (pg_current_wal_flush_lsn() - '0/0')::bigint");
    var timeline =
        LogSegment.of(text("SELECT pg_walfile_name(pg_current_wal_flush_lsn())")).timeline();
    var released = kept == Kept.WHOLE ? number("SELECT (restart_lsn - '0/0')::bigint " + SLOTS) : 0;
    try (var entries = Files.list(log)) {
      return entries
          .filter(
              file -> {
                var name = file.getFileName().toString();
                if (History.isOne(name)) {
                  return true;
                }
                if (!LogSegment.isOne(name)) {
                  return false;
                }
                var segment = LogSegment.of(name);
                // files with later names are old ones that wait to be written over
                return segment.timeline() == timeline
                    && segment.end() <= written
                    && segment.end() > released;
              })
          .sorted(History.FIRST)
          .toList();
    }
  }

  /** Lets the cluster write over a piece and all before it. */
  public void release(LogSegment segment) {
    text(
        "SELECT CASE WHEN restart_lsn < '0/0'::pg_lsn + "
            + segment.end()
            + " THEN pg_replication_slot_advance(slot_name, '0/0'::pg_lsn + "
            + segment.end()
            + ")::text END "
            + SLOTS);
  }

  /** The bytes that are kept because nobody has released them. */
  public long kept() {
    return number(
        "SELECT coalesce(max(pg_current_wal_flush_lsn() - restart_lsn), 0)::bigint " + SLOTS);
  }

  public String version() {
    return text("SHOW server_version");
  }

  public String systemIdentifier() {
    return text("SELECT system_identifier::text FROM pg_control_system()");
  }

  private long number(String question) {
    return Long.parseLong(text(question));
  }

  private String text(String question) {
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
        "The cluster does not answer: " + e.getMessage(), "./custodes status says more.", e);
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
