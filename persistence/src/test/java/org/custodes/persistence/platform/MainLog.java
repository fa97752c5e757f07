package org.custodes.persistence.platform;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;

/** The write-ahead log of the main cluster, decoded by whoever holds its disks. */
public final class MainLog {
  /**
   * Heap changes by table (partitions as their parent, TOAST as its owner), from one LSN to
   * another, with the number of rows of the table itself. An insert that does nothing on conflict
   * is confirmed once no conflict was met.
   */
  private static final String CHANGES =
      """
      SELECT coalesce(parent.relname, owner.relname, touched.relname) || ' '
               || replace(split_part(log.record_type, '+', 1), 'HEAP_CONFIRM', 'INSERT'),
             count(DISTINCT log.start_lsn) FILTER
               (WHERE touched.relkind = 'r' AND log.record_type <> 'HEAP_CONFIRM')
      FROM pg_get_wal_block_info(?::pg_lsn, ?::pg_lsn) log
      JOIN pg_class touched ON touched.oid = pg_filenode_relation(log.reltablespace, log.relfilenode)
      LEFT JOIN pg_class owner ON owner.reltoastrelid = touched.oid
      LEFT JOIN pg_inherits child ON child.inhrelid = coalesce(owner.oid, touched.oid)
      LEFT JOIN pg_class parent ON parent.oid = child.inhparent
      WHERE log.resource_manager IN ('Heap', 'Heap2') AND touched.relkind IN ('r', 't')
        AND touched.relnamespace <> 'pg_catalog'::regnamespace
      GROUP BY 1
      """;

  private MainLog() {}

  /** Reads a stretch of the log. */
  @FunctionalInterface
  public interface Reader<T> {
    T read(Connection superuser, String from, String to) throws SQLException;
  }

  /** What the work changed: {@code table OPERATION} and how many rows of the table. */
  public static Map<String, Integer> changesOf(Runnable work) throws SQLException {
    return during(work, MainLog::changes);
  }

  /** What the log has of the work; no checkpoint takes it away before it is read. */
  public static <T> T during(Runnable work, Reader<T> reader) throws SQLException {
    try (var superuser = TwoClusters.mainSuperuser().getConnection()) {
      try (var statement = superuser.createStatement()) {
        statement.execute("CREATE EXTENSION IF NOT EXISTS pg_walinspect");
        statement.execute("SELECT pg_create_physical_replication_slot('log_reader', true, true)");
      }
      var from = position(superuser);
      work.run();
      return reader.read(superuser, from, position(superuser));
    }
  }

  private static Map<String, Integer> changes(Connection superuser, String from, String to)
      throws SQLException {
    try (var select = superuser.prepareStatement(CHANGES)) {
      select.setString(1, from);
      select.setString(2, to);
      var changes = new TreeMap<String, Integer>();
      try (var rows = select.executeQuery()) {
        while (rows.next()) {
          changes.put(rows.getString(1), rows.getInt(2));
        }
      }
      return changes;
    }
  }

  /** Where the log stands; everything before has been written out, so that it can be read. */
  private static String position(Connection superuser) throws SQLException {
    try (var statement = superuser.createStatement()) {
      statement.execute("SET synchronous_commit = on");
      statement.execute("SELECT pg_logical_emit_message(true, 'test', 'written out')");
    }
    try (var row = superuser.createStatement().executeQuery("SELECT pg_current_wal_flush_lsn()")) {
      row.next();
      return row.getString(1);
    }
  }
}
