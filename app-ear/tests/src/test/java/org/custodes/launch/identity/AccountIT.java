package org.custodes.launch.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.custodes.domain.kernel.Role;
import org.custodes.domain.kernel.Sub;
import org.custodes.domain.privacyrequest.AccountsOutOfReach;
import org.custodes.domain.privacyrequest.SignInAccounts;
import org.custodes.domain.privacyrequest.SignInAccountsContract;
import org.custodes.launch.process.Patience;
import org.custodes.persistence.privacyrequest.AccountsAtKeycloak;
import org.custodes.tests.Instance;
import org.custodes.tests.data.AssistantCalls;
import org.custodes.tests.data.PersonCalls;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The accounts of a real Keycloak; and one whose person asks the house for it to be deleted. */
class AccountIT implements SignInAccountsContract {
  private static final String NAME = "custodes-account-it";
  private static final Secret SECRET = Secret.of("accounts & secret");
  private static final Secret PASSWORD = Secret.of("a demo password");
  private static final List<DemoPerson> PEOPLE =
      List.of(
          person("olga", "bbbbbbbb-0000-4000-8000-000000000001"),
          person("piet", "bbbbbbbb-0000-4000-8000-000000000002"));

  private final Instance house = Instance.running();
  private final URI address = house.realm().resolve("/");
  private final Administrator administrator = Newcomers.administrator(house);
  private final AdminInterface keycloak = new AdminInterface(address, administrator);

  @BeforeEach
  void raiseTheRealm() {
    dropTheRealm();
    new Realm(address, administrator, NAME, PEOPLE)
        .apply(
            RealmWish.demo(
                URI.create("http://localhost:8080"),
                new ClientSecrets(
                    Secret.of("console secret"),
                    Secret.of("assistant secret"),
                    Optional.of(SECRET)),
                PASSWORD));
  }

  @AfterEach
  void dropTheRealm() {
    if (keycloak.find("/" + NAME).isPresent()) {
      keycloak.delete("/" + NAME, null);
    }
  }

  @Override
  public SignInAccounts accounts() {
    return with(Optional.of(SECRET.reveal()));
  }

  private SignInAccounts with(Optional<String> secret) {
    return new AccountsAtKeycloak(address.resolve("/realms/" + NAME), secret);
  }

  @Override
  public Sub somebody() {
    return new Sub(PEOPLE.getFirst().sub());
  }

  @Override
  public Sub somebodyElse() {
    return new Sub(PEOPLE.getLast().sub());
  }

  @Test
  void withoutASecretAccountsAreOthers() {
    assertFalse(with(Optional.empty()).areOurs());
  }

  @Test
  void whoIsNotAcceptedOrNotAnsweredSaysSoWithoutNamingAnybody() {
    var stranger = with(Optional.of("another secret"));
    var nobody =
        new AccountsAtKeycloak(
            URI.create("http://127.0.0.1:9/realms/custodes"), Optional.of("a secret"));
    for (var accounts : List.of(stranger, nobody)) {
      var refused =
          assertThrows(AccountsOutOfReach.class, () -> accounts.delete(somebody())).toString();
      assertFalse(refused.contains(somebody().value()), refused);
      assertFalse(refused.contains("secret\""), refused);
    }
    assertTrue(accounts().exists(somebody()));
  }

  @Test
  void whoAsksForEverythingAndTheAccountCannotSignInAfterwards() throws IOException {
    var leaving = new Newcomers(house).with(Role.SUBJECT);
    var own = new PersonCalls(house, leaving);
    new AssistantCalls(house).decide(leaving.sub(), "training", "GIVEN");
    own.post(400, "v1/privacy-requests", filing("PREFERENCES"));
    var filed = own.post(201, "v1/privacy-requests", filing("ALL"));
    var at = "v1/desk/privacy-requests/" + filed.path("id").asText();

    var agent = new PersonCalls(house, house.someone(Role.SUPPORT_AGENT));
    var lead = new PersonCalls(house, house.someone(Role.SUPPORT_LEAD));
    agent.post(200, at + "/assignment", "");
    var plan = agent.post(200, at + "/plan", "").path("plan");
    assertTrue(plan.toString().contains("sign-in account"), plan.toString());
    var seen = "{\"hash\":\"" + plan.path("hash").asText() + "\"";
    lead.post(200, at + "/approval", seen + "}");
    agent.post(
        200, at + "/execution", seen + ",\"number\":\"" + filed.path("number").asText() + "\"}");
    Patience.until(Duration.ofSeconds(20), () -> "COMPLETED".equals(state(agent, at)));

    assertEquals("COMPLETED", state(agent, at));
    assertTrue(keycloak.find("/custodes/users/" + leaving.sub()).isEmpty());
    assertThrows(IllegalStateException.class, () -> house.tokenOf(leaving));
    house.tokenOf(house.someone(Role.SUBJECT));
  }

  private static String filing(String scope) {
    return "{\"subject\":\"me\",\"type\":\"ERASURE\",\"scope\":\"%s\",\"account\":true}"
        .formatted(scope);
  }

  private static String state(PersonCalls agent, String at) {
    try {
      return agent.get(200, at).path("state").asText();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static DemoPerson person(String username, String sub) {
    return new DemoPerson(username, sub, List.of("subject"), "First", "Last", "Of a test.");
  }
}
