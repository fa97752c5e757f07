package org.custodes.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.custodes.domain.lifecycle.ErasureStep;
import org.custodes.launch.postgres.Login;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Every table of both databases is claimed by the erasure step of one feature, or stands here with
 * the reason why it holds nothing of anyone.
 */
@ExtendWith(TestClusters.Parameter.class)
class SchemaClaimTest {
  /** Who adds a line here answers for its reason. */
  private static final Map<String, String> OF_NOBODY =
      Map.ofEntries(
          Map.entry(
              "main.job",
              "names requests, releases and grants by random ids, never a person, and has no payload"),
          Map.entry(
              "main.ledger_outbox",
              "leaves about persons are commitments under salts that die with the person's key"),
          Map.entry(
              "main.ledger_leaf",
              "the same leaves, numbered; what they commit to lies with its feature"),
          Map.entry(
              "main.idempotency",
              "answers under keys of a day that are destroyed after two; no row says whose"),
          Map.entry("main.outcome_count", "sums over everybody"),
          Map.entry(
              "main.access_grant",
              "staff's leave to read, sealed under a key of its own; it names no record's owner"),
          Map.entry(
              "main.practice", "what the house does, by name; no word of it is about a person"),
          Map.entry(
              "main.practice_act",
              "how those texts came about; staff by a keyed name, and no data subject"),
          Map.entry("main.board_act", "the board's seats; their holders by a keyed name"),
          Map.entry("main.review", "reviews of what the house does, by their title"),
          Map.entry(
              "main.review_act",
              "what the board and management did; no data subject is part of a review"),
          Map.entry("main.review_motion", "two numbers"),
          Map.entry("main.review_motion_end", "two numbers and whether the urn was opened"),
          Map.entry("main.review_ballot", "votes of seats; their holders by a keyed name"),
          Map.entry(
              "main.denial",
              "what was refused to staff, under keys of a day; of people not even that it was them"),
          Map.entry("main.flyway_schema_history", "names of migrations"),
          Map.entry(
              "vault.item_key",
              "keys under keyed names of requests, exports and holds; what they open is claimed"),
          Map.entry("vault.system_key", "keys of the house, wrapped"),
          Map.entry("vault.anchor", "two numbers"),
          Map.entry("vault.flyway_schema_history", "names of migrations"));

  private static final List<Claim> CLAIMS = claims();

  private static final String TABLES =
      """
      SELECT n.nspname, c.relname
      FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
      WHERE c.relkind IN ('r', 'p', 'm', 'f') AND NOT c.relispartition
        AND n.nspname NOT IN ('pg_catalog', 'information_schema', 'pg_toast')
      """;

  @Test
  void everyTableIsClaimedOnceOrHoldsNothingOfAnyone(TestClusters clusters) throws SQLException {
    assertEquals(List.of(), faults(tables(clusters), CLAIMS));
  }

  @Test
  void aTableThatNobodyClaimsIsAFault(TestClusters clusters) throws SQLException {
    try (var owner = clusters.main("main_owner").connect();
        var statement = owner.createStatement()) {
      statement.execute("CREATE TABLE diary (person text)");
      try {
        assertEquals(List.of("main.diary is claimed by nobody"), faults(tables(clusters), CLAIMS));
      } finally {
        statement.execute("DROP TABLE diary");
      }
    }
  }

  @Test
  void aClaimWithoutATableAndAClaimByTwoAreFaults(TestClusters clusters) throws SQLException {
    var claims = new ArrayList<>(CLAIMS);
    claims.add(new Claim("Somebody", "main.subject"));
    claims.add(new Claim("Somebody", "main.gone"));
    claims.add(new Claim("Somebody", "main.job"));
    var faults = faults(tables(clusters), claims);
    assertEquals(3, faults.size(), faults.toString());
    assertTrue(faults.contains("main.gone is claimed by Somebody and does not exist"));
    assertTrue(faults.contains("main.job is said to hold nothing of anyone, and claimed"));
    assertTrue(faults.stream().anyMatch(fault -> fault.startsWith("main.subject is claimed by 2")));
  }

  /** A feature's word that it erases what a table holds of a person. */
  private record Claim(String step, String table) {}

  private static List<String> faults(Set<String> tables, List<Claim> claims) {
    var faults = new ArrayList<String>();
    for (var table : tables) {
      var by = claims.stream().filter(claim -> claim.table().equals(table)).toList();
      boolean ofNobody = OF_NOBODY.containsKey(table);
      if (by.isEmpty() && !ofNobody) {
        faults.add(table + " is claimed by nobody");
      } else if (!by.isEmpty() && ofNobody) {
        faults.add(table + " is said to hold nothing of anyone, and claimed");
      } else if (by.size() > 1) {
        faults.add(table + " is claimed by " + by.size() + ": " + by);
      }
    }
    claims.stream()
        .filter(claim -> !tables.contains(claim.table()))
        .map(claim -> claim.table() + " is claimed by " + claim.step() + " and does not exist")
        .forEach(faults::add);
    OF_NOBODY.keySet().stream()
        .filter(table -> !tables.contains(table))
        .map(table -> table + " is excused and does not exist")
        .forEach(faults::add);
    return faults;
  }

  private static Set<String> tables(TestClusters clusters) throws SQLException {
    var tables = new TreeSet<String>();
    tables.addAll(tables("main", clusters.main("main_owner")));
    tables.addAll(tables("vault", clusters.vault("vault_owner")));
    return tables;
  }

  private static Set<String> tables(String database, Login login) throws SQLException {
    var tables = new TreeSet<String>();
    try (var connection = login.connect();
        var rows = connection.createStatement().executeQuery(TABLES)) {
      while (rows.next()) {
        var schema = rows.getString(1).equals("public") ? "" : rows.getString(1) + ".";
        tables.add(database + "." + schema + rows.getString(2));
      }
    }
    return tables;
  }

  /** The claims of every step in the domain, found in its classes and not listed by hand. */
  private static List<Claim> claims() {
    var claims = new ArrayList<Claim>();
    var house =
        new ClassFileImporter()
            .withImportOption(location -> !location.contains("-tests.jar"))
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.custodes.domain");
    for (var type : house) {
      if (isStep(type)) {
        step(type).tables().forEach(table -> claims.add(new Claim(type.getSimpleName(), table)));
      }
    }
    return claims;
  }

  private static boolean isStep(JavaClass type) {
    return type.isAssignableTo(ErasureStep.class)
        && !type.isInterface()
        && !type.getModifiers().contains(JavaModifier.ABSTRACT);
  }

  /** Without its collaborators: a claim depends on nothing. */
  private static ErasureStep step(JavaClass type) {
    try {
      var constructor = type.reflect().getDeclaredConstructor();
      constructor.setAccessible(true);
      return (ErasureStep) constructor.newInstance();
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(type.getName() + " cannot say what it claims", e);
    }
  }
}
