package org.custodes.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.custodes.launch.postgres.Login;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the users of the running server can and cannot do, tried as each of them. */
@ExtendWith(TestClusters.Parameter.class)
class DatabaseRightsTest {
  private static final String NOT_ALLOWED = "42501";
  private static final String UNKNOWN_OR_WRONG = "28P01";

  /** Written by hand from the design; S, I, U, D and nothing else exists. */
  private static final Map<String, String> MAIN =
      Map.ofEntries(
          Map.entry("main_app subject", "DELETE INSERT SELECT UPDATE"),
          Map.entry("main_app consent_event", "DELETE INSERT SELECT"),
          Map.entry("main_app preference", "DELETE INSERT SELECT UPDATE"),
          Map.entry("main_app subject_access", "DELETE INSERT SELECT UPDATE"),
          Map.entry("main_app legal_hold", "DELETE INSERT SELECT UPDATE"),
          Map.entry("main_app privacy_request", "DELETE INSERT SELECT UPDATE"),
          Map.entry("main_app export", "DELETE INSERT SELECT UPDATE"),
          Map.entry("main_app export_chunk", "DELETE INSERT SELECT"),
          Map.entry("main_app record", "DELETE INSERT SELECT"),
          Map.entry("main_app access_event", "DELETE INSERT SELECT"),
          Map.entry("main_app access_grant", "DELETE INSERT SELECT UPDATE"),
          Map.entry("main_app practice", "INSERT SELECT UPDATE"),
          Map.entry("main_app practice_act", "INSERT SELECT"),
          Map.entry("main_app board_act", "INSERT SELECT"),
          Map.entry("main_app review", "INSERT SELECT UPDATE"),
          Map.entry("main_app review_act", "INSERT SELECT"),
          Map.entry("main_app review_motion", "INSERT SELECT"),
          Map.entry("main_app review_motion_end", "INSERT SELECT"),
          Map.entry("main_app review_ballot", "INSERT"),
          Map.entry("main_app review_ballot_opened", "SELECT"),
          Map.entry("main_app denial", "DELETE INSERT SELECT"),
          Map.entry("main_app idempotency", "DELETE INSERT SELECT"),
          Map.entry("main_app outcome_count", "INSERT SELECT UPDATE"),
          Map.entry("main_app job", "DELETE INSERT SELECT UPDATE"),
          Map.entry("main_app ledger_outbox", "INSERT"),
          Map.entry("main_app ledger_leaf", "SELECT"),
          Map.entry("main_seq ledger_outbox", "DELETE SELECT"),
          Map.entry("main_seq ledger_leaf", "INSERT SELECT"),
          Map.entry("main_audit ledger_leaf", "SELECT"));

  private static final Map<String, String> VAULT =
      Map.of(
          "vault_app subject_key", "DELETE INSERT SELECT UPDATE",
          "vault_app record_key", "DELETE INSERT SELECT UPDATE",
          "vault_app item_key", "DELETE INSERT SELECT UPDATE",
          "vault_app system_key", "DELETE INSERT SELECT UPDATE",
          "vault_app anchor", "SELECT UPDATE");

  @Test
  void grantsInMainAreThoseOfTheDesign(TestClusters clusters) throws SQLException {
    assertEquals(new TreeMap<>(MAIN), grants(clusters.main("main_owner")));
  }

  @Test
  void grantsInTheVaultAreThoseOfTheDesign(TestClusters clusters) throws SQLException {
    assertEquals(new TreeMap<>(VAULT), grants(clusters.vault("vault_owner")));
  }

  @ParameterizedTest
  @CsvSource({
    "main_app, UPDATE ledger_leaf SET entry = entry",
    "main_app, DELETE FROM ledger_leaf",
    "main_app, TRUNCATE ledger_leaf",
    "main_app, INSERT INTO ledger_leaf VALUES (0)",
    "main_app, SELECT * FROM ledger_outbox",
    "main_app, DELETE FROM ledger_outbox",
    "main_app, UPDATE consent_event SET no = no",
    "main_app, UPDATE record SET purpose = purpose",
    "main_app, UPDATE idempotency SET day = day",
    "main_app, DELETE FROM outcome_count",
    "main_app, UPDATE practice_act SET no = no",
    "main_app, DELETE FROM practice_act",
    "main_app, DELETE FROM practice",
    "main_seq, SELECT * FROM record",
    "main_audit, SELECT * FROM record",
    "main_seq, UPDATE ledger_leaf SET entry = entry",
    "main_seq, DELETE FROM ledger_leaf",
    "main_seq, TRUNCATE ledger_leaf",
    "main_seq, SELECT * FROM subject",
    "main_seq, SELECT * FROM consent_event",
    "main_seq, SELECT * FROM preference",
    "main_audit, DELETE FROM ledger_leaf",
    "main_audit, SELECT * FROM subject",
    "main_audit, SELECT * FROM ledger_outbox"
  })
  void mainRefuses(String user, String statement, TestClusters clusters) throws SQLException {
    assertRefused(clusters.main(user), statement);
  }

  @ParameterizedTest
  @ValueSource(strings = {"main_app", "main_seq", "main_audit"})
  void usersOfMainHaveNoDdlAndNoFiles(String user, TestClusters clusters) throws SQLException {
    assertNoPowers(clusters.main(user), "ledger_leaf");
  }

  @Test
  void theUserOfTheVaultHasNoDdlAndNoFiles(TestClusters clusters) throws SQLException {
    assertNoPowers(clusters.vault("vault_app"), "subject_key");
  }

  @ParameterizedTest
  @ValueSource(strings = {"main_app", "main_seq", "main_audit", "main_owner"})
  void usersOfMainDoNotExistInTheVault(String user, TestClusters clusters) {
    assertStranger(clusters.vault("vault_app"), clusters.main(user));
  }

  @ParameterizedTest
  @ValueSource(strings = {"vault_app", "vault_owner"})
  void usersOfTheVaultDoNotExistInMain(String user, TestClusters clusters) {
    assertStranger(clusters.main("main_app"), clusters.vault(user));
  }

  @Test
  void theTwoClustersAreTwo(TestClusters clusters) throws SQLException {
    var main = systemIdentifier(clusters.main("main_app"));
    var vault = systemIdentifier(clusters.vault("vault_app"));
    assertEquals(2, new TreeSet<>(java.util.List.of(main, vault)).size());
  }

  private static void assertNoPowers(Login login, String table) throws SQLException {
    assertRefused(login, "CREATE TABLE extra (a int)");
    assertRefused(login, "CREATE SCHEMA extra");
    assertRefused(login, "CREATE TEMPORARY TABLE extra (a int)");
    assertRefused(login, "CREATE EXTENSION dblink");
    assertRefused(login, "ALTER TABLE " + table + " ADD COLUMN extra int");
    assertRefused(login, "DROP TABLE " + table);
    assertRefused(login, "CREATE INDEX ON " + table + " ((1))");
    assertRefused(login, "CREATE ROLE extra");
    assertRefused(login, "SELECT pg_read_file('postgresql.conf')");
    assertRefused(login, "COPY (SELECT 1) TO PROGRAM 'true'");
  }

  private static void assertRefused(Login login, String sql) throws SQLException {
    try (var connection = login.connect();
        var statement = connection.createStatement()) {
      var refused = assertThrows(SQLException.class, () -> statement.execute(sql), sql);
      assertEquals(NOT_ALLOWED, refused.getSQLState(), refused.getMessage());
    }
  }

  private static void assertStranger(Login place, Login stranger) {
    var refused =
        assertThrows(
            SQLException.class,
            () -> {
              try (Connection in =
                  DriverManager.getConnection(place.url(), stranger.user(), stranger.password())) {
                in.isValid(1);
              }
            });
    assertEquals(UNKNOWN_OR_WRONG, refused.getSQLState(), refused.getMessage());
  }

  private static long systemIdentifier(Login login) throws SQLException {
    try (var connection = login.connect();
        var row =
            connection
                .createStatement()
                .executeQuery("SELECT system_identifier FROM pg_control_system()")) {
      row.next();
      return row.getLong(1);
    }
  }

  /** All rights on tables of whoever is not their owner, PUBLIC included. */
  private static Map<String, String> grants(Login owner) throws SQLException {
    var grants = new TreeMap<String, TreeSet<String>>();
    try (var connection = owner.connect();
        var rows =
            connection
                .createStatement()
                .executeQuery(
                    """
                    SELECT coalesce(r.rolname, 'PUBLIC'), c.relname, g.privilege_type
                    FROM pg_class c
                    JOIN pg_namespace n ON n.oid = c.relnamespace
                    CROSS JOIN LATERAL aclexplode(c.relacl) g
                    LEFT JOIN pg_roles r ON r.oid = g.grantee
                    WHERE n.nspname NOT IN ('pg_catalog', 'information_schema')
                      AND g.grantee <> c.relowner
                    """)) {
      while (rows.next()) {
        grants
            .computeIfAbsent(rows.getString(1) + " " + rows.getString(2), none -> new TreeSet<>())
            .add(rows.getString(3));
      }
    }
    var lines = new TreeMap<String, String>();
    grants.forEach((who, what) -> lines.put(who, String.join(" ", what)));
    return lines;
  }
}
