package org.custodes.launch.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.custodes.launch.home.Home;
import org.custodes.launch.home.Secrets;
import org.custodes.launch.keycloak.KeycloakServer;
import org.custodes.tests.Instance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A realm of its own, in the Keycloak of the instance that the tests share. */
class RealmIT {
  private static final DemoPerson ANNA =
      person("anna", "aaaaaaaa-0000-4000-8000-000000000001", List.of("subject"));
  private static final List<DemoPerson> PEOPLE =
      List.of(
          ANNA, person("ingrid", "aaaaaaaa-0000-4000-8000-000000000002", List.of("board-chair")));

  private static final String NAME = "custodes-realm-it";
  private static final String AT = "/" + NAME;
  private static final String TEMPLATE =
      "app-ear/launch/src/main/resources/org/custodes/launch/identity/realm.json";

  private static final ClientSecrets SECRETS =
      new ClientSecrets(
          Secret.of("console \"secret\""),
          Secret.of("assistant & secret"),
          Optional.of(Secret.of("accounts % secret")));
  private static final Secret PASSWORD = Secret.of("a demo password");

  private final Instance house = Instance.running();
  private final URI address = house.realm().resolve("/");
  private final Administrator administrator = administrator();
  private final AdminInterface keycloak = new AdminInterface(address, administrator);
  private final Realm realm = new Realm(address, administrator, NAME, PEOPLE);

  @BeforeEach
  @AfterEach
  void dropTheRealm() {
    if (keycloak.find(AT).isPresent()) {
      keycloak.delete(AT, null);
    }
  }

  @Test
  void changesNothingTheSecondTime() {
    assertFalse(realm.apply(demoAt(8080)).isEmpty());
    assertEquals(List.of(), realm.apply(demoAt(8080)));
  }

  @Test
  void bringsARealmFromLongAgoAndOtherPortsToItsPresentState() {
    bringsToItsPresentState(new RealmTemplate(Documents.tree("realm-before.json")));
  }

  @Test
  void bringsTheRealmOfThePreviousCommitAndOtherPortsToItsPresentState() throws IOException {
    var git = new ProcessBuilder("git", "show", "HEAD~1:" + TEMPLATE);
    git.directory(Path.of("../..").toFile()).redirectError(ProcessBuilder.Redirect.DISCARD);
    var shown = git.start().getInputStream().readAllBytes();
    assumeTrue(shown.length > 0, "there is no history here");
    bringsToItsPresentState(new RealmTemplate(Documents.JSON.readTree(shown)));
  }

  private void bringsToItsPresentState(RealmTemplate before) {
    realm.apply(before, demoAt(8180));
    realm.apply(demoAt(8080));
    assertEquals(List.of(), realm.apply(demoAt(8080)));

    var console = client("custodes-console");
    assertEquals("[\"http://localhost:8080/console/*\"]", console.path("redirectUris").toString());
    assertEquals("[]", console.path("webOrigins").toString());
    assertEquals(300, keycloak.get(AT).path("accessTokenLifespan").intValue());
    assertEquals(
        "true",
        console.path("protocolMappers").path(0).path("config").path("access.token.claim").asText());
  }

  @Test
  void givesThePeopleOfTheDemoTheirFixedIdsAndRoles() {
    realm.apply(demoAt(8080));
    for (var person : PEOPLE) {
      assertEquals(
          person.username(), keycloak.get(AT + "/users/" + person.sub()).path("username").asText());
    }
  }

  @Test
  void putsRightWhatSomebodyChangedByHand() {
    realm.apply(demoAt(8080));
    var path = AT + "/users/" + ANNA.sub();
    var trainer = Documents.JSON.createArrayNode().add(keycloak.get(AT + "/roles/trainer"));
    keycloak.post(path + "/role-mappings/realm", trainer);
    keycloak.put(
        path + "/reset-password",
        Documents.JSON.createObjectNode().put("type", "password").put("value", "something else"));

    assertEquals(
        List.of("changed the roles of anna", "set the password of the people of the demo"),
        realm.apply(demoAt(8080)));
  }

  @Test
  void leavesAloneWhatItDoesNotKnow() {
    realm.apply(demoAt(8080));
    keycloak.post(AT + "/roles", Documents.JSON.createObjectNode().put("name", "gardener"));
    keycloak.post(AT + "/clients", Documents.JSON.createObjectNode().put("clientId", "reporting"));

    assertEquals(List.of(), realm.apply(demoAt(8080)));
    assertTrue(keycloak.find(AT + "/roles/gardener").isPresent());
    assertEquals("reporting", client("reporting").path("clientId").asText());
  }

  @Test
  void neverTouchesThePeopleOfAProductionRealm() {
    var production = RealmWish.production(URI.create("https://custodes.example.org"), SECRETS);
    realm.apply(production);
    keycloak.post(
        AT + "/users",
        Documents.JSON.createObjectNode().put("username", "anna").put("enabled", true));
    var before = keycloak.get(AT + "/users?username=anna").toString();

    assertEquals(List.of(), realm.apply(production));
    assertEquals(before, keycloak.get(AT + "/users?username=anna").toString());
    assertEquals(1, keycloak.get(AT + "/users").size());
  }

  @Test
  void refusesAProductionRealmThatWasADemo() {
    realm.apply(demoAt(8080));
    var production = RealmWish.production(URI.create("https://custodes.example.org"), SECRETS);
    assertThrows(RealmFault.class, () -> realm.apply(production));
  }

  @Test
  void refusesARealmWithARoleNamedSystem() {
    realm.apply(demoAt(8080));
    keycloak.post(AT + "/roles", Documents.JSON.createObjectNode().put("name", "system"));
    assertThrows(RealmFault.class, () -> realm.apply(demoAt(8080)));
  }

  @Test
  void saysWhoIsNotAcceptedAsAdministrator() {
    var stranger =
        new Realm(address, new Administrator("nobody", Secret.of("nothing")), NAME, PEOPLE);
    var fault = assertThrows(RealmFault.class, () -> stranger.apply(demoAt(8080)));
    assertTrue(fault.getMessage().contains("nobody"), fault.getMessage());
    assertFalse(fault.getMessage().contains("nothing"), fault.getMessage());
  }

  private Administrator administrator() {
    try {
      var secrets = new Secrets(new Home(house.home()));
      return new Administrator(
          KeycloakServer.ADMIN_CLIENT, Secret.of(KeycloakServer.adminSecret(secrets)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private JsonNode client(String clientId) {
    return keycloak.get(AT + "/clients?clientId=" + clientId).path(0);
  }

  private static DemoPerson person(String username, String sub, List<String> roles) {
    return new DemoPerson(username, sub, roles, "First", "Last", "Of a test.");
  }

  private static RealmWish demoAt(int port) {
    return RealmWish.demo(URI.create("http://localhost:" + port), SECRETS, PASSWORD);
  }
}
