package org.custodes.launch.identity;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;

/** Keycloak's administration interface, spoken in JSON; every failure is a {@link RealmFault}. */
final class AdminInterface {
  // A slow, busy machine needs this long for the creation of a realm with its keys.
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  // Tokens of the master realm live for 60 seconds.
  private static final Duration TOKEN_KEPT = Duration.ofSeconds(30);

  private final HttpClient http =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(5))
          .build();
  private final URI keycloak;
  private final Administrator administrator;
  private String token = "";
  private long tokenTakenAt;

  AdminInterface(URI keycloak, Administrator administrator) {
    this.keycloak = keycloak;
    this.administrator = administrator;
  }

  /** What lies at {@code path} below {@code /admin/realms}; empty when there is nothing. */
  Optional<JsonNode> find(String path) {
    var answer = send("GET", path, null);
    if (answer.statusCode() == 404) {
      return Optional.empty();
    }
    return Optional.of(parse(expectSuccess(answer, "GET", path)));
  }

  JsonNode get(String path) {
    return find(path).orElseThrow(() -> new RealmFault("Keycloak knows no " + path));
  }

  /** Returns what Keycloak answers; often nothing, then a missing node. */
  JsonNode post(String path, JsonNode body) {
    return parse(expectSuccess(send("POST", path, body), "POST", path));
  }

  void put(String path, JsonNode body) {
    expectSuccess(send("PUT", path, body), "PUT", path);
  }

  void delete(String path, JsonNode body) {
    expectSuccess(send("DELETE", path, body), "DELETE", path);
  }

  static String encode(String segment) {
    return URLEncoder.encode(segment, StandardCharsets.UTF_8).replace("+", "%20");
  }

  private HttpResponse<String> send(String method, String path, JsonNode body) {
    var request =
        HttpRequest.newBuilder(keycloak.resolve("/admin/realms" + path))
            .timeout(PATIENCE)
            .header("Authorization", "Bearer " + token());
    if (body == null) {
      request.method(method, BodyPublishers.noBody());
    } else {
      request
          .header("Content-Type", "application/json")
          .method(method, BodyPublishers.ofString(body.toString()));
    }
    return exchange(request.build());
  }

  private String token() {
    if (token.isEmpty() || System.nanoTime() - tokenTakenAt > TOKEN_KEPT.toNanos()) {
      tokenTakenAt = System.nanoTime();
      token = signIn();
    }
    return token;
  }

  private String signIn() {
    var form =
        "grant_type=client_credentials&client_id="
            + encode(administrator.clientId())
            + "&client_secret="
            + encode(administrator.secret().reveal());
    var answer =
        exchange(
            HttpRequest.newBuilder(keycloak.resolve("/realms/master/protocol/openid-connect/token"))
                .timeout(PATIENCE)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build());
    if (answer.statusCode() != 200) {
      throw new RealmFault(
          "Keycloak at %s does not accept the administrator %s (status %d). Its database keeps the"
                  .formatted(keycloak, administrator.clientId(), answer.statusCode())
              + " secret of its first start; give that one, or reset the instance.");
    }
    return parse(answer).path("access_token").asText();
  }

  private HttpResponse<String> exchange(HttpRequest request) {
    try {
      return http.send(request, BodyHandlers.ofString());
    } catch (IOException e) {
      throw new RealmFault("Keycloak at " + keycloak + " does not answer: " + e.getMessage(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new RealmFault("interrupted while the realm was brought to its present state", e);
    }
  }

  private static HttpResponse<String> expectSuccess(
      HttpResponse<String> answer, String method, String path) {
    if (answer.statusCode() / 100 != 2) {
      throw new RealmFault(
          "Keycloak answered %d to %s %s: %s"
              .formatted(answer.statusCode(), method, path, answer.body()));
    }
    return answer;
  }

  private JsonNode parse(HttpResponse<String> answer) {
    try {
      return Documents.JSON.readTree(answer.body());
    } catch (JsonProcessingException e) {
      throw new RealmFault("what answers at " + keycloak + " is not a Keycloak", e);
    }
  }
}
