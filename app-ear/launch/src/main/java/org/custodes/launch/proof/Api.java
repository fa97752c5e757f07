package org.custodes.launch.proof;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.custodes.launch.identity.DemoPerson;
import org.custodes.launch.identity.Secret;
import org.custodes.launch.identity.TokenEndpoint;

/** The API of a demo, as one caller sees it. */
final class Api {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final int TOO_OFTEN = 429;

  private final HttpClient client =
      HttpClient.newBuilder().connectTimeout(PATIENCE).version(HttpClient.Version.HTTP_1_1).build();

  private final String address;
  private final TokenEndpoint tokens;
  private final Optional<Person> person;
  private String token = "";

  private record Person(String username, Secret password, String sub) {}

  private Api(JsonNode status, Optional<Person> person) {
    this.address = status.path("api").asText();
    this.tokens =
        new TokenEndpoint(
            URI.create(status.path("realm").asText()),
            status.at("/demo/client/id").asText(),
            Secret.of(status.at("/demo/client/secret").asText()));
    this.person = person;
  }

  /**
   * The assistant's service account.
   *
   * @param status what {@code status --json} says of the instance
   */
  static Api ofAssistant(JsonNode status) {
    return new Api(status, Optional.empty());
  }

  /** One of the people of the demo: the so-manieth of those with this role first. */
  static Api ofPerson(JsonNode status, String role, int number) {
    var person =
        StreamSupport.stream(status.at("/demo/people").spliterator(), false)
            .filter(one -> one.path("roles").path(0).asText().equals(role))
            .skip(number)
            .findFirst()
            .orElseThrow(() -> new Refuted("The demo has too few people with the role " + role));
    return new Api(
        status,
        Optional.of(
            new Person(
                person.path("username").asText(),
                Secret.of(person.path("password").asText()),
                person.path("sub").asText())));
  }

  /** Somebody who was invited. */
  static Api ofGuest(JsonNode status, DemoPerson guest, Secret password) {
    return new Api(status, Optional.of(new Person(guest.username(), password, guest.sub())));
  }

  /** The person's {@code sub}. */
  String sub() {
    return person.orElseThrow().sub();
  }

  /** Asks for a token; they live shorter than a campaign. */
  void signIn() throws IOException {
    token = (person.isPresent() ? ofPerson(person.get()) : tokens.ofClient()).reveal();
  }

  private Secret ofPerson(Person who) throws IOException {
    return tokens.ofPerson(who.username(), who.password());
  }

  HttpRequest.Builder to(String path) {
    return HttpRequest.newBuilder(URI.create(address + path))
        .header("Authorization", "Bearer " + token)
        .header("Content-Type", "application/json");
  }

  HttpResponse<String> send(HttpRequest.Builder request) throws IOException {
    try {
      return client.send(
          request.timeout(PATIENCE).build(),
          HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
  }

  /**
   * The state of something, for who asks again and again.
   *
   * @return empty text if it was asked too often to be answered
   */
  String state(String path) throws IOException {
    var answer = send(to(path).GET());
    return answer.statusCode() == TOO_OFTEN ? "" : done(answer).path("state").asText();
  }

  JsonNode post(String path, String body) throws IOException {
    return done(send(to(path).POST(HttpRequest.BodyPublishers.ofString(body))));
  }

  void delete(String path) throws IOException {
    done(send(to(path).DELETE()));
  }

  private static JsonNode done(HttpResponse<String> answer) throws IOException {
    if (answer.statusCode() / 100 != 2) {
      throw new IOException("not done: " + answer.statusCode() + " " + answer.body());
    }
    return read(answer);
  }

  static JsonNode read(HttpResponse<String> answer) throws IOException {
    return JSON.readTree(answer.body());
  }
}
