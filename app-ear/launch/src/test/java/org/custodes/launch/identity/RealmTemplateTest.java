package org.custodes.launch.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.net.URI;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class RealmTemplateTest {
  private static final URI HERE = URI.create("http://localhost:8080");
  private static final Secret QUOTED = Secret.of("with \" a quotation mark");
  private static final RealmWish DEMO =
      RealmWish.demo(HERE, secrets(true), Secret.of("long enough for it"));

  @Test
  void fillsInTheAddressOfTheInstance() {
    var console = client(RealmTemplate.present().filledFor(DEMO), "custodes-console");
    assertEquals("http://localhost:8080/console/*", console.path("redirectUris").path(0).asText());
    assertEquals(QUOTED.reveal(), console.path("secret").asText());
  }

  @Test
  void leavesNoPlaceholderBehind() {
    assertFalse(RealmTemplate.present().filledFor(DEMO).toString().contains("${"));
  }

  @Test
  void givesTokensForAPasswordInTheDemoOnly() {
    var production =
        RealmWish.production(URI.create("https://custodes.example.org"), secrets(false));
    assertTrue(passwordGrant(DEMO));
    assertFalse(passwordGrant(production));
  }

  @Test
  void givesNoTokenForAPasswordThatCouldBeRenewedWithoutIt() {
    var assistant = client(RealmTemplate.present().filledFor(DEMO), "custodes-assistant");
    assertEquals("false", assistant.path("attributes").path("use.refresh.tokens").asText());
  }

  @Test
  void hasNoClientForAccountsWhereAccountsAreOthers() {
    var shared = RealmWish.production(URI.create("https://custodes.example.org"), secrets(false));
    assertTrue(isThere("custodes-accounts", DEMO));
    assertFalse(isThere("custodes-accounts", shared));
    assertTrue(isThere("custodes-assistant", shared));
    assertFalse(RealmTemplate.present().filledFor(shared).toString().contains("${"));
  }

  private static boolean isThere(String clientId, RealmWish wish) {
    return RealmTemplate.present().filledFor(wish).path("clients").toString().contains(clientId);
  }

  private static ClientSecrets secrets(boolean accounts) {
    return new ClientSecrets(
        QUOTED,
        Secret.of("assistant"),
        Optional.of(Secret.of("accounts")).filter(secret -> accounts));
  }

  @Test
  void refusesAPlaceholderThatNobodyFills() {
    var unknown = JsonNodeFactory.instance.objectNode().put("name", "${weather}");
    assertThrows(IllegalStateException.class, () -> new RealmTemplate(unknown).filledFor(DEMO));
  }

  @Test
  void hasSomebodyForEveryRoleOfAPerson() {
    var roles = new HashSet<String>();
    RealmTemplate.present()
        .filledFor(DEMO)
        .path("roles")
        .forEach(role -> roles.add(role.path("name").asText()));
    roles.remove("assistant");
    var played =
        DemoPeople.all().stream()
            .flatMap(person -> person.roles().stream())
            .collect(Collectors.toSet());
    assertEquals(roles, played);
  }

  @Test
  void givesNobodyTheRoleOfTheServersJobsOrOfTheAssistant() {
    assertFalse(
        RealmTemplate.present().filledFor(DEMO).path("roles").toString().contains("system"));
    for (var person : DemoPeople.all()) {
      assertFalse(person.roles().contains("assistant"), person.username());
    }
  }

  @Test
  void hasFiftySubjects() {
    var subjects =
        DemoPeople.all().stream().filter(person -> person.roles().contains("subject")).toList();
    assertEquals(50, subjects.size());
    assertTrue(subjects.getFirst().hasStory(), "those with a story come first");
  }

  @Test
  void namesEveryPersonOnce() {
    var people = DemoPeople.all();
    assertEquals(people.size(), distinct(people.stream().map(DemoPerson::sub).toList()));
    assertEquals(people.size(), distinct(people.stream().map(DemoPerson::username).toList()));
  }

  @Test
  void refusesAProductionRealmOverPlainHttp() {
    assertThrows(IllegalArgumentException.class, () -> RealmWish.production(HERE, secrets(false)));
  }

  @Test
  void printsNoSecret() {
    assertFalse(DEMO.toString().contains(QUOTED.reveal()));
  }

  private static boolean passwordGrant(RealmWish wish) {
    return client(RealmTemplate.present().filledFor(wish), "custodes-assistant")
        .path("directAccessGrantsEnabled")
        .booleanValue();
  }

  private static JsonNode client(JsonNode template, String clientId) {
    for (var client : template.path("clients")) {
      if (client.path("clientId").asText().equals(clientId)) {
        return client;
      }
    }
    throw new AssertionError("no client " + clientId);
  }

  private static int distinct(List<String> values) {
    return Set.copyOf(values).size();
  }
}
