package org.custodes.launch.proof;

import java.sql.SQLException;
import org.custodes.launch.postgres.Login;

/** One statement on a connection of its own. */
final class Sql {

  private Sql() {}

  static void run(Login login, String sql) throws SQLException {
    try (var connection = login.connect();
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  /** The number that a question is answered with. */
  static long number(Login login, String question) throws SQLException {
    try (var connection = login.connect();
        var statement = connection.createStatement();
        var row = statement.executeQuery(question)) {
      row.next();
      return row.getLong(1);
    }
  }
}
