package org.custodes.persistence.platform;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the application's database users cannot do, tried. */
class RightsTest {
  private static final String INSUFFICIENT_PRIVILEGE = "42501";

  /** Class 28 of the SQL standard: invalid authorization specification. */
  private static final String UNKNOWN_USER = "28";

  private static void execute(DataSource as, String sql) throws SQLException {
    try (var connection = as.getConnection();
        var statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      statement.execute(sql);
      connection.rollback();
    }
  }

  private static void refused(DataSource as, String sql) {
    var refusal = assertThrows(SQLException.class, () -> execute(as, sql), sql);
    assertEquals(INSUFFICIENT_PRIVILEGE, refusal.getSQLState(), sql);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          main_app   | UPDATE ledger_leaf SET no = 1
          main_app   | DELETE FROM ledger_leaf
          main_app   | INSERT INTO ledger_leaf VALUES (0, '', '')
          main_app   | TRUNCATE ledger_leaf
          main_app   | SELECT * FROM ledger_outbox
          main_app   | DELETE FROM ledger_outbox
          main_app   | UPDATE consent_event SET no = 1
          main_app   | CREATE TABLE t (a int)
          main_app   | CREATE TEMP TABLE t (a int)
          main_app   | DROP TABLE subject
          main_app   | ALTER TABLE ledger_leaf ADD x int
          main_app   | SELECT * FROM flyway_schema_history
          main_seq   | UPDATE ledger_leaf SET no = 1
          main_seq   | DELETE FROM ledger_leaf
          main_seq   | SELECT * FROM subject
          main_seq   | SELECT * FROM consent_event
          main_seq   | CREATE TABLE t (a int)
          main_audit | SELECT * FROM subject
          main_audit | SELECT * FROM ledger_outbox
          main_audit | DELETE FROM ledger_leaf
          main_audit | CREATE TABLE t (a int)
          """)
  void theMainClusterRefuses(String role, String sql) {
    refused(TwoClusters.main(role), sql);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "CREATE TABLE t (a int)",
        "DROP TABLE subject_key",
        "DELETE FROM anchor",
        "INSERT INTO anchor VALUES (1, 1)",
        "TRUNCATE subject_key"
      })
  void theVaultRefuses(String sql) {
    refused(TwoClusters.vault("vault_app"), sql);
  }

  @Test
  void noUserOfOneClusterIsKnownToTheOther() {
    for (var role : List.of("main_owner", "main_app", "main_seq", "main_audit")) {
      var refusal =
          assertThrows(
              SQLException.class, () -> execute(TwoClusters.vault(role), "SELECT 1"), role);
      assertEquals(UNKNOWN_USER, refusal.getSQLState().substring(0, 2), role);
    }
    for (var role : List.of("vault_owner", "vault_app")) {
      var refusal =
          assertThrows(SQLException.class, () -> execute(TwoClusters.main(role), "SELECT 1"), role);
      assertEquals(UNKNOWN_USER, refusal.getSQLState().substring(0, 2), role);
    }
  }

  @Test
  void eachRoleCanDoItsWork() {
    assertDoesNotThrow(
        () -> execute(TwoClusters.main("main_app"), "SELECT count(*) FROM ledger_leaf"));
    assertDoesNotThrow(() -> execute(TwoClusters.main("main_seq"), "DELETE FROM ledger_outbox"));
    assertDoesNotThrow(() -> execute(TwoClusters.main("main_audit"), "SELECT * FROM ledger_leaf"));
    assertDoesNotThrow(
        () -> execute(TwoClusters.vault("vault_app"), "UPDATE anchor SET ledger_size = 1"));
  }

  /** Statistics outlive their rows; identifiers and keyed names must never be in them. */
  @Test
  void noStatisticsAreKeptOfWhatNamesAnybody() throws SQLException {
    for (var cluster : List.of(TwoClusters.main("main_owner"), TwoClusters.vault("vault_owner"))) {
      try (var connection = cluster.getConnection();
          var rows =
              connection
                  .createStatement()
                  .executeQuery(
                      """
                      SELECT c.relname || '.' || a.attname FROM pg_attribute a
                      JOIN pg_class c ON c.oid = a.attrelid AND c.relkind = 'r'
                      JOIN pg_namespace n ON n.oid = c.relnamespace AND n.nspname = 'public'
                      JOIN pg_type t ON t.oid = a.atttypid AND t.typname IN ('bytea', 'uuid')
                      WHERE a.attnum > 0 AND a.attstattarget IS DISTINCT FROM 0
                      """)) {
        assertEquals(false, rows.next(), "every bytea and uuid has SET STATISTICS 0");
      }
    }
  }
}
