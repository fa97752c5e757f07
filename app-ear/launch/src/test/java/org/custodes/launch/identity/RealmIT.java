package org.custodes.launch.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Against a Keycloak that runs: {@code custodes.keycloak} names its URL, {@code custodes.admin} and
 * {@code custodes.admin.secret} the account that may change it. The realm is dropped before and
 * after each test.
 */
class RealmIT {
  private static final URI KEYCLOAK = URI.create(System.getProperty("custodes.keycloak"));
  private static final Administrator ADMIN =
      new Administrator(
          System.getProperty("custodes.admin"),
          Secret.of(System.getProperty("custodes.admin.secret")));
  private static final Secret CONSOLE = Secret.of("console \"secret\"");
  private static final Secret ASSISTANT = Secret.of("assistant & secret");
  private static final Secret PASSWORD = Secret.of("a demo password");

  private final AdminInterface keycloak = new AdminInterface(KEYCLOAK, ADMIN);
  private final Realm realm = new Realm(KEYCLOAK, ADMIN);

  @BeforeEach
  @AfterEach
  void dropTheRealm() {
    if (keycloak.find("/custodes").isPresent()) {
      keycloak.delete("/custodes", null);
    }
  }

  @Test
  void changesNothingTheSecondTime() {
    assertFalse(realm.apply(demoAt(8080)).isEmpty());
    assertEquals(List.of(), realm.apply(demoAt(8080)));
  }

  @Test
  void bringsTheRealmOfAnEarlierVersionAndOtherPortsToItsPresentState() {
    var before = new RealmTemplate(Documents.tree("realm-before.json"));
    realm.apply(before, demoAt(8180));
    realm.apply(demoAt(8080));
    assertEquals(List.of(), realm.apply(demoAt(8080)));

    var console = client("custodes-console");
    assertEquals("[\"http://localhost:8080/console/*\"]", console.path("redirectUris").toString());
    assertEquals("[]", console.path("webOrigins").toString());
    assertEquals(300, keycloak.get("/custodes").path("accessTokenLifespan").intValue());
    assertEquals(
        "true",
        console.path("protocolMappers").path(0).path("config").path("access.token.claim").asText());
  }

  @Test
  void givesThePeopleOfTheDemoTheirFixedIdsAndRoles() {
    realm.apply(demoAt(8080));
    for (var person : DemoPeople.all()) {
      assertEquals(
          person.username(),
          keycloak.get("/custodes/users/" + person.sub()).path("username").asText());
    }
  }

  @Test
  void putsRightWhatSomebodyChangedByHand() {
    realm.apply(demoAt(8080));
    var anna = DemoPeople.all().getFirst();
    var path = "/custodes/users/" + anna.sub();
    var trainer = Documents.JSON.createArrayNode().add(keycloak.get("/custodes/roles/trainer"));
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
    keycloak.post("/custodes/roles", Documents.JSON.createObjectNode().put("name", "gardener"));
    keycloak.post(
        "/custodes/clients", Documents.JSON.createObjectNode().put("clientId", "reporting"));

    assertEquals(List.of(), realm.apply(demoAt(8080)));
    assertTrue(keycloak.find("/custodes/roles/gardener").isPresent());
    assertEquals("reporting", client("reporting").path("clientId").asText());
  }

  @Test
  void neverTouchesThePeopleOfAProductionRealm() {
    var production =
        RealmWish.production(URI.create("https://custodes.example.org"), CONSOLE, ASSISTANT);
    realm.apply(production);
    keycloak.post(
        "/custodes/users",
        Documents.JSON.createObjectNode().put("username", "anna").put("enabled", true));
    var before = keycloak.get("/custodes/users?username=anna").toString();

    assertEquals(List.of(), realm.apply(production));
    assertEquals(before, keycloak.get("/custodes/users?username=anna").toString());
    assertEquals(1, keycloak.get("/custodes/users").size());
  }

  @Test
  void refusesAProductionRealmThatWasADemo() {
    realm.apply(demoAt(8080));
    var production =
        RealmWish.production(URI.create("https://custodes.example.org"), CONSOLE, ASSISTANT);
    assertThrows(RealmFault.class, () -> realm.apply(production));
  }

  @Test
  void refusesARealmWithARoleNamedSystem() {
    realm.apply(demoAt(8080));
    keycloak.post("/custodes/roles", Documents.JSON.createObjectNode().put("name", "system"));
    assertThrows(RealmFault.class, () -> realm.apply(demoAt(8080)));
  }

  @Test
  void saysWhoIsNotAcceptedAsAdministrator() {
    var stranger = new Realm(KEYCLOAK, new Administrator("nobody", Secret.of("nothing")));
    var fault = assertThrows(RealmFault.class, () -> stranger.apply(demoAt(8080)));
    assertTrue(fault.getMessage().contains("nobody"), fault.getMessage());
    assertFalse(fault.getMessage().contains("nothing"), fault.getMessage());
  }

  private JsonNode client(String clientId) {
    return keycloak.get("/custodes/clients?clientId=" + clientId).path(0);
  }

  private static RealmWish demoAt(int port) {
    return RealmWish.demo(URI.create("http://localhost:" + port), CONSOLE, ASSISTANT, PASSWORD);
  }
}
