package org.custodes.launch.identity;

import static org.custodes.launch.identity.AdminInterface.encode;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** Where a client of the realm gets its bearer tokens for the API. */
public final class TokenEndpoint {
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private final HttpClient http =
      HttpClient.newBuilder().connectTimeout(PATIENCE).version(HttpClient.Version.HTTP_1_1).build();

  private final URI endpoint;
  private final String clientId;
  private final Secret clientSecret;

  public TokenEndpoint(URI realm, String clientId, Secret clientSecret) {
    this.endpoint = URI.create(realm + "/protocol/openid-connect/token");
    this.clientId = clientId;
    this.clientSecret = clientSecret;
  }

  /** A token of the client's service account; lives for minutes. */
  public Secret ofClient() throws IOException {
    return token("grant_type=client_credentials");
  }

  /**
   * A token of a person who gives the client their password. The realm of a demo allows that, one
   * of production does not.
   */
  public Secret ofPerson(String username, Secret password) throws IOException {
    return token(
        "grant_type=password&username="
            + encode(username)
            + "&password="
            + encode(password.reveal()));
  }

  private Secret token(String grant) throws IOException {
    var form =
        grant
            + "&client_id="
            + encode(clientId)
            + "&client_secret="
            + encode(clientSecret.reveal());
    var request =
        HttpRequest.newBuilder(endpoint)
            .timeout(PATIENCE)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(form));
    try {
      var answer = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
      if (answer.statusCode() != 200) {
        throw new IOException("Keycloak gives no token: status " + answer.statusCode());
      }
      return Secret.of(Documents.JSON.readTree(answer.body()).path("access_token").asText());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while Keycloak was answering", e);
    }
  }
}
