package org.custodes.persistence.privacyrequest;

import static org.custodes.domain.kernel.JsonPlatform.JSON;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
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
import org.custodes.domain.kernel.Sub;
import org.custodes.domain.privacyrequest.AccountsOutOfReach;
import org.custodes.domain.privacyrequest.SignInAccounts;
import org.custodes.persistence.platform.Environment;

/**
 * The accounts of a Keycloak realm, through its administration interface, as the client {@value
 * #CLIENT}. Each question takes a token of its own: they are rare, and nothing is kept by which
 * accounts could be deleted.
 */
@ApplicationScoped
public class AccountsAtKeycloak implements SignInAccounts {
  private static final String CLIENT = "custodes-accounts";

  private static final Duration CONNECT = Duration.ofSeconds(5);
  private static final Duration PATIENCE = Duration.ofSeconds(15);

  private static final int OK = 200;
  private static final int NO_CONTENT = 204;
  private static final int NOT_FOUND = 404;

  private URI realm;
  private Optional<String> secret;
  private HttpClient http;

  protected AccountsAtKeycloak() {}

  @Inject
  AccountsAtKeycloak(Environment environment) {
    this(environment.realm(), environment.accountsSecret());
  }

  /**
   * @param realm as people see it, without a slash at the end
   * @param secret of the client; empty where accounts are others' to delete
   */
  public AccountsAtKeycloak(URI realm, Optional<String> secret) {
    this.realm = realm;
    this.secret = secret;
    this.http =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(CONNECT)
            .build();
  }

  @Override
  public boolean areOurs() {
    return secret.isPresent();
  }

  /** An answer of another shape is none: {@code users/count} is no account named so. */
  @Override
  public boolean exists(Sub person) {
    if (isPathStep(person)) {
      return false;
    }
    var answer = send(to(person).GET());
    return switch (answer.statusCode()) {
      case OK -> idIn(answer.body()).equals(Optional.of(person.value()));
      case NOT_FOUND -> false;
      default -> throw refused("look for an account", answer.statusCode());
    };
  }

  @Override
  public void delete(Sub person) {
    if (!exists(person)) {
      return;
    }
    var answer = send(to(person).DELETE());
    if (answer.statusCode() != NO_CONTENT && answer.statusCode() != NOT_FOUND) {
      throw refused("delete an account", answer.statusCode());
    }
  }

  /** {@code .} and {@code ..} survive encoding and would lead out of the folder of users. */
  private static boolean isPathStep(Sub person) {
    return person.value().equals(".") || person.value().equals("..");
  }

  private HttpRequest.Builder to(Sub person) {
    var users = realm.getPath().replaceFirst("/realms/(?=[^/]+$)", "/admin/realms/") + "/users/";
    return HttpRequest.newBuilder(realm.resolve(users + encode(person.value())))
        .header("Authorization", "Bearer " + token());
  }

  private String token() {
    var form =
        "grant_type=client_credentials&client_id="
            + CLIENT
            + "&client_secret="
            + encode(secret.orElseThrow());
    var answer =
        send(
            HttpRequest.newBuilder(URI.create(realm + "/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
    if (answer.statusCode() != OK) {
      throw refused("sign in as " + CLIENT, answer.statusCode());
    }
    return object(answer.body())
        .map(json -> json.getString("access_token", ""))
        .filter(token -> !token.isEmpty())
        .orElseThrow(() -> refused("sign in as " + CLIENT, answer.statusCode()));
  }

  private HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return http.send(
          request.timeout(PATIENCE).build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
    } catch (IOException e) {
      // without its cause, whose words may have the address and so a person's sub in them
      throw new AccountsOutOfReach(
          "the sign-in service does not answer: " + e.getClass().getName());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AccountsOutOfReach("interrupted while the sign-in service was asked");
    }
  }

  private static AccountsOutOfReach refused(String what, int status) {
    return new AccountsOutOfReach(
        "the sign-in service answered " + status + " to the wish to " + what);
  }

  private static Optional<String> idIn(String body) {
    return object(body).map(json -> json.getString("id", ""));
  }

  private static Optional<JsonObject> object(String body) {
    try (var reader = JSON.createReader(new StringReader(body))) {
      return Optional.of(reader.readValue())
          .filter(JsonObject.class::isInstance)
          .map(JsonObject.class::cast);
    } catch (JsonException e) {
      return Optional.empty();
    }
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
