package org.custodes.bare;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Looks into both clusters as their superusers, past every door and adapter. */
final class Inspection {
  /** A cluster does not answer now. */
  static final class OutOfReach extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private OutOfReach(String what, SQLException cause) {
      super(what, cause);
    }
  }

  private final Settings settings;
  private final Map<String, Connection> known = new HashMap<>();

  Inspection(Settings settings) {
    this.settings = settings;
  }

  /** The only column of an answer, as text. */
  synchronized List<String> main(String question, Object... values) {
    return ask("main", question, values);
  }

  synchronized List<String> vault(String question, Object... values) {
    return ask("vault", question, values);
  }

  long count(String question, Object... values) {
    return Long.parseLong(main(question, values).getFirst());
  }

  /** The incarnation that a request is about. */
  String incarnation(String request) {
    return main("SELECT subject_id FROM privacy_request WHERE id = ?::uuid", request).getFirst();
  }

  /** When the last job is due that is not done; empty if there is none. */
  Optional<Instant> lastDue() {
    return main(
            "SELECT to_char(max(greatest(run_at, lease_until)) AT TIME ZONE 'UTC',"
                + " 'YYYY-MM-DD\"T\"HH24:MI:SS.US\"Z\"') FROM job WHERE state IN (0, 1)")
        .stream()
        .filter(text -> text != null)
        .map(Instant::parse)
        .findFirst();
  }

  boolean vaultAnswers() {
    return !vault("SELECT tombstone_no FROM anchor").isEmpty();
  }

  boolean isAnyJobHeld() {
    return count("SELECT count(*) FROM job WHERE state = 1") > 0;
  }

  /** The tables of main that say whose a row is. */
  List<String> tablesOfPeople() {
    return main(
        "SELECT table_name FROM information_schema.columns"
            + " WHERE table_schema = 'public' AND column_name = 'subject_id'");
  }

  private List<String> ask(String cluster, String question, Object... values) {
    try {
      return answers(connection(cluster), question, values);
    } catch (SQLException e) {
      known.remove(cluster);
      throw new OutOfReach(cluster + " does not answer its superuser", e);
    }
  }

  private static List<String> answers(Connection connection, String question, Object... values)
      throws SQLException {
    try (var statement = connection.prepareStatement(question)) {
      for (int at = 0; at < values.length; at++) {
        statement.setObject(at + 1, values[at]);
      }
      var answers = new ArrayList<String>();
      try (var rows = statement.executeQuery()) {
        while (rows.next()) {
          answers.add(rows.getString(1));
        }
      }
      return answers;
    }
  }

  /** Kept open: to sign in takes longer than most questions. */
  private Connection connection(String cluster) throws SQLException {
    var open = known.get(cluster);
    if (open == null) {
      var login = settings.login(cluster, "admin");
      open = DriverManager.getConnection(login.url(), login.user(), login.password());
      known.put(cluster, open);
    }
    return open;
  }
}
