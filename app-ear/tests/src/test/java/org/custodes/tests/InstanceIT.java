package org.custodes.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.custodes.domain.kernel.Role;
import org.junit.jupiter.api.Test;

/** One page, one call of the API with and without a token, and what lies in the instance's home. */
class InstanceIT {
  /**
   * Every place where files of an instance lie, and why nothing of a person is left there once the
   * erasure steps are done.
   */
  private static final Set<String> PLACES =
      Set.of(
          "main", // the main cluster: claimed table by table
          "vault", // the vault's cluster: claimed table by table
          "keycloak", // the identity provider's cluster and files: accounts, not covered by erasure
          "wildfly", // configuration and the archive; sessions and beans are kept in memory only
          "tmp", // what Keycloak puts aside while it runs
          "themes", // what the sign-in page looks like
          "keys", // master key and tombstones: hashes that lead to nobody without the vault
          "secrets", // passwords of this instance and of the demo's invented people
          "logs", // no names, no values
          "run"); // who runs

  private final Instance house = Instance.running();
  private final HttpClient http = HttpClient.newHttpClient();

  @Test
  void thePublicPageAnswersWithoutASession() throws IOException, InterruptedException {
    var page = get(house.site(), null);
    assertEquals(200, page.statusCode());
    assertFalse(page.headers().firstValue("Set-Cookie").isPresent());
  }

  @Test
  void theApiWantsAToken() throws IOException, InterruptedException {
    var address = house.api().resolve("v1/consents/me");
    assertEquals(401, get(address, null).statusCode());
    assertEquals(200, get(address, house.tokenOf(house.someone(Role.SUBJECT))).statusCode());
  }

  @Test
  void theAssistantMaySpeakOfSomebodyUnknownToTheRealm() throws IOException, InterruptedException {
    var address = house.api().resolve("v1/consents/somebody-from-elsewhere");
    assertEquals(200, get(address, house.tokenOfAssistant()).statusCode());
  }

  @Test
  void thereIsAPersonForEveryHumanRole() {
    var missing = new TreeSet<>(Role.ALL);
    missing.remove(Role.ASSISTANT);
    house.people().forEach(person -> missing.removeAll(person.roles()));
    assertEquals(Set.of(), missing);
  }

  @Test
  void everyPlaceOfTheHomeIsAccountedFor() throws IOException {
    try (Stream<Path> places = Files.list(house.home())) {
      var unknown = new TreeMap<String, Path>();
      places
          .filter(place -> !PLACES.contains(place.getFileName().toString()))
          .forEach(place -> unknown.put(place.getFileName().toString(), place));
      assertEquals(Set.of(), unknown.keySet());
    }
  }

  private HttpResponse<String> get(URI address, String token)
      throws IOException, InterruptedException {
    var request = HttpRequest.newBuilder(address);
    if (token != null) {
      request.header("Authorization", "Bearer " + token);
    }
    return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }
}
