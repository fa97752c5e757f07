package org.custodes.persistence.linkage;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The write-ahead log of the main cluster by transaction, decoded. */
final class Log {
  /** In the order of their commit; the description begins with the instant. */
  private static final String COMMITS =
      """
      SELECT xid::text::bigint, max(end_lsn) - '0/0'::pg_lsn, count(*), sum(record_length),
             sum(fpi_length),
             max(substring(description FROM '^[0-9-]+ [0-9:.]+')) FILTER
               (WHERE resource_manager = 'Transaction' AND record_type = 'COMMIT')
      FROM pg_get_wal_records_info(?::pg_lsn, ?::pg_lsn)
      WHERE xid <> '0'
      GROUP BY xid HAVING count(*) FILTER (WHERE record_type = 'COMMIT') > 0
      ORDER BY 2
      """;

  /** Block 0 is where the row goes, block 1 where it was, if that is another. */
  private static final String SUBJECT_ROWS =
      """
      SELECT xid::text::bigint, split_part(record_type, '+', 1), description,
             max(relblocknumber) FILTER (WHERE block_id = 0),
             max(relblocknumber) FILTER (WHERE block_id = 1)
      FROM pg_get_wal_block_info(?::pg_lsn, ?::pg_lsn)
      WHERE pg_filenode_relation(reltablespace, relfilenode) = 'subject'::regclass
        AND resource_manager = 'Heap'
        AND split_part(record_type, '+', 1) IN ('INSERT', 'UPDATE', 'HOT_UPDATE', 'LOCK', 'DELETE')
      GROUP BY start_lsn, xid, record_type, description ORDER BY start_lsn
      """;

  private static final Pattern OFFSET = Pattern.compile("(?:^|[ ,])off: (\\d+)");
  private static final Pattern OLD = Pattern.compile("old_off: (\\d+)");
  private static final Pattern NEW = Pattern.compile("new_off: (\\d+)");

  private final Map<Long, Map<String, Value>> commits = new HashMap<>();
  private final Map<Long, Set<Integer>> touched = new HashMap<>();

  /** Which row of {@code subject} stands at a place by now, as a number of our own. */
  private final Map<Double, Integer> rows = new HashMap<>();

  private Log() {}

  static Log of(Connection superuser, String from, String to) throws SQLException {
    var log = new Log();
    superuser.createStatement().execute("SET TimeZone = 'UTC'");
    try (var select = superuser.prepareStatement(COMMITS)) {
      log.readCommits(between(select, from, to));
    }
    try (var select = superuser.prepareStatement(SUBJECT_ROWS)) {
      log.followSubjects(between(select, from, to));
    }
    return log;
  }

  private static PreparedStatement between(PreparedStatement select, String from, String to)
      throws SQLException {
    select.setString(1, from);
    select.setString(2, to);
    return select;
  }

  private void readCommits(PreparedStatement select) throws SQLException {
    double before = Double.NaN;
    try (var row = select.executeQuery()) {
      while (row.next()) {
        double at = micros(row.getString(6));
        var commit = new HashMap<String, Value>();
        commit.put("log position", new Value.Amount(row.getDouble(2)));
        commit.put("log records", new Value.Amount(row.getDouble(3)));
        commit.put("log bytes", new Value.Amount(row.getDouble(4)));
        commit.put("log images", new Value.Amount(row.getDouble(5)));
        commit.put("log time", new Value.Amount(at));
        commit.put("log pause", new Value.Amount(Double.isNaN(before) ? 0 : at - before));
        commits.put(row.getLong(1), commit);
        before = at;
      }
    }
  }

  private static double micros(String instant) {
    var at = OffsetDateTime.parse(instant.replace(' ', 'T') + "Z").toInstant();
    return at.getEpochSecond() * 1e6 + at.getNano() / 1e3;
  }

  private void followSubjects(PreparedStatement select) throws SQLException {
    int count = 0;
    try (var change = select.executeQuery()) {
      while (change.next()) {
        var description = change.getString(3);
        double block = change.getInt(4);
        double oldBlock = change.getObject(5) == null ? block : change.getInt(5);
        int row =
            switch (change.getString(2)) {
              case "INSERT" -> count++;
              case "UPDATE", "HOT_UPDATE" ->
                  rows.getOrDefault(place(oldBlock, OLD, description), count++);
              default -> rows.getOrDefault(place(block, OFFSET, description), count++);
            };
        rows.put(
            switch (change.getString(2)) {
              case "UPDATE", "HOT_UPDATE" -> place(block, NEW, description);
              default -> place(block, OFFSET, description);
            },
            row);
        touched.computeIfAbsent(change.getLong(1), none -> new HashSet<>()).add(row);
      }
    }
  }

  private static double place(double block, Pattern offset, String description) {
    var found = offset.matcher(description);
    return found.find() ? block * 1000 + Integer.parseInt(found.group(1)) : -1;
  }

  /** What the log shows of one transaction. */
  Map<String, List<Value>> of(long transaction) {
    var seen = new HashMap<String, List<Value>>();
    commits
        .getOrDefault(transaction, Map.of())
        .forEach((name, value) -> seen.put(name, List.of(value)));
    seen.put("transaction", List.of(new Value.Amount(transaction)));
    var lines = new ArrayList<Value>();
    touched.getOrDefault(transaction, Set.of()).forEach(row -> lines.add(new Value.Amount(row)));
    seen.put("subject's row", lines);
    return seen;
  }

  /** Every transaction that touched the row of {@code subject} at this place. */
  Set<Long> touching(double place) {
    var transactions = new HashSet<Long>();
    var row = rows.get(place);
    touched.forEach(
        (transaction, lines) -> {
          if (lines.contains(row)) {
            transactions.add(transaction);
          }
        });
    return transactions;
  }

  /** The number by which transactions name the row at this place. */
  Value row(double place) {
    return new Value.Amount(rows.getOrDefault(place, -1));
  }
}
