package org.custodes.persistence.platform;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How main's planner would go about a statement that asks for a hundred ids. */
public final class Plans {
  private static final int ASKED = 100;

  private Plans() {}

  /**
   * @param before statements of the same transaction
   */
  public static void assertReadsByIndex(String table, String sql, String... before)
      throws SQLException {
    var ids =
        Stream.generate(UUID::randomUUID)
            .limit(ASKED)
            .map(id -> "'" + id + "'")
            .collect(Collectors.joining(", ", "ARRAY[", "]::uuid[]"));
    try (var connection = TwoClusters.main("main_app").getConnection();
        var statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      for (var first : before) {
        statement.execute(first);
      }
      var plan = new StringBuilder();
      try (var lines = statement.executeQuery("EXPLAIN " + sql.replace(":ids", ids))) {
        while (lines.next()) {
          plan.append(lines.getString(1)).append('\n');
        }
      }
      connection.rollback();
      assertTrue(plan.indexOf(table + "_pkey") >= 0, plan.toString());
      assertFalse(plan.indexOf("Seq Scan on " + table) >= 0, plan.toString());
    }
  }
}
