package org.custodes.launch.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.custodes.launch.home.Home;
import org.custodes.launch.home.RunNote;
import org.custodes.launch.process.ProcessMark;
import org.custodes.launch.terminal.Terminal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StatusTest {

  private static final List<String> FIELDS =
      List.of(
          "console",
          "api",
          "public",
          "keycloak",
          "realm",
          "ledger",
          "databases",
          "passfile",
          "home",
          "demo");

  private static final Set<String> HUMAN_ROLES =
      Set.of(
          "subject",
          "guardian",
          "support-agent",
          "support-lead",
          "board-member",
          "board-chair",
          "board-secretary",
          "privacy-officer",
          "trainer",
          "ethics-reviewer",
          "research-partner",
          "auditor",
          "operator");

  @TempDir Path folder;
  private Home home;

  @BeforeEach
  void prepare() throws IOException {
    home = new Home(folder.resolve("home")).prepared();
  }

  @Test
  void namesEveryPlaceAndEveryAccount() throws IOException {
    var described = Status.described(new Instance(home, "localhost", 600, Map.of()));
    assertEquals(FIELDS, names(described));
    assertEquals("http://localhost:8680/api", described.path("api").asText());
    assertEquals("http://localhost:8680/console/", described.path("console").asText());
    assertEquals("http://localhost:8681/realms/custodes", described.path("realm").asText());
    assertTrue(described.path("ledger").isNull());
    assertEquals(
        "jdbc:postgresql://127.0.0.1:6034/vault?user=vault_owner",
        described.at("/databases/vault").asText());
    assertEquals("custodes-assistant", described.at("/demo/client/id").asText());
    assertFalse(described.at("/demo/client/secret").asText().isBlank());
    var roles = new TreeSet<String>();
    for (var person : described.at("/demo/people")) {
      assertTrue(names(person).containsAll(List.of("username", "password", "sub", "roles")));
      person.path("roles").forEach(role -> roles.add(role.asText()));
    }
    assertTrue(roles.containsAll(HUMAN_ROLES), roles::toString);
  }

  @Test
  void writesThePasswordsOfTheDatabasesForTheOwnerAlone() throws IOException {
    var passfile =
        Path.of(
            Status.described(new Instance(home, "localhost", 600, Map.of()))
                .path("passfile")
                .asText());
    assertEquals(
        "rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(passfile)));
    var text = Files.readString(passfile);
    for (var role : List.of("main_owner", "main_app", "main_seq", "main_audit", "vault_owner")) {
      assertTrue(text.contains(":" + role + ":"), role);
    }
  }

  @Test
  void hasTheSameFieldsWhenNothingRuns() throws IOException {
    var nothing = Status.nothing(home);
    assertEquals(FIELDS, names(nothing));
    assertEquals(home.root().toString(), nothing.path("home").asText());
    assertTrue(nothing.path("demo").isNull());
    assertEquals(Status.NOTHING_RUNS, status());
  }

  @Test
  void doesNotBelieveTheNoteOfADeadSupervisor() throws IOException {
    var own = ProcessMark.own();
    new RunNote(own.pid(), "another life", "localhost", 600, false, "", true).write(home);
    assertEquals(Status.NOTHING_RUNS, status());
  }

  @Test
  void saysByItsExitStatusWhetherAllPartsAnswer() {
    assertEquals(0, Status.exitStatus(Map.of("Keycloak", true, "API", true), true));
    assertEquals(3, Status.exitStatus(Map.of("Keycloak", true, "API", false), true));
  }

  @Test
  void waitsForTheEndOfTheStartEvenWhereEveryPartAnswers() {
    assertEquals(3, Status.exitStatus(Map.of("Keycloak", true, "API", true), false));
  }

  private int status() throws IOException {
    return new Status(home, true, Terminal.standard()).run();
  }

  private static List<String> names(JsonNode node) {
    var names = new ArrayList<String>();
    node.fieldNames().forEachRemaining(names::add);
    return names;
  }
}
