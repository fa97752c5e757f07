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
import java.util.UUID;
import org.custodes.launch.identity.Secret;
import org.custodes.launch.identity.TokenEndpoint;
import org.custodes.launch.proof.Notebook.Change;

/** The assistant's service account, speaking to the API as any assistant would. */
final class Assistant {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private final HttpClient client =
      HttpClient.newBuilder().connectTimeout(PATIENCE).version(HttpClient.Version.HTTP_1_1).build();

  private final JsonNode status;
  private String token = "";

  /**
   * @param status what {@code status --json} says of the instance
   */
  Assistant(JsonNode status) {
    this.status = status;
  }

  /** Asks for a token; they live shorter than a campaign. */
  void signIn() throws IOException {
    token =
        new TokenEndpoint(
                URI.create(status.path("realm").asText()),
                status.at("/demo/client/id").asText(),
                Secret.of(status.at("/demo/client/secret").asText()))
            .ofClient()
            .reveal();
  }

  /** Asks for a change; whoever returns normally was acknowledged. */
  void decide(Change change) throws IOException {
    var body = JSON.createObjectNode().put("decision", change.decision());
    body.putObject("notice").put("version", "1").put("language", "en");
    body.put("method", change.method());
    var answer =
        send(
            api("/v1/consents/" + change.place())
                .header("Content-Type", "application/json")
                .PUT(HttpRequest.BodyPublishers.ofString(body.toString())));
    if (answer.statusCode() != 200) {
      throw new IOException("not acknowledged: " + answer.statusCode() + " " + answer.body());
    }
  }

  /**
   * Offers a conversation, under an idempotency key of its own.
   *
   * @param messages JSON
   * @return whether it was stored; refused otherwise
   */
  boolean offer(String person, String purpose, String messages) throws IOException {
    var answer =
        send(
            api("/v1/conversations")
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(
                    HttpRequest.BodyPublishers.ofString(
                        "{\"subject\":\""
                            + person
                            + "\",\"purpose\":\""
                            + purpose
                            + "\",\"messages\":"
                            + messages
                            + "}")));
    return switch (answer.statusCode()) {
      case 201 -> true;
      case 200 -> false;
      default -> throw new IOException("not judged: " + answer.statusCode() + " " + answer.body());
    };
  }

  /** How a person stands to everything. */
  JsonNode consents(String person) throws IOException {
    var answer = send(api("/v1/consents/" + person).GET());
    if (answer.statusCode() != 200) {
      throw new IOException("not readable: " + answer.statusCode() + " " + answer.body());
    }
    return JSON.readTree(answer.body());
  }

  private HttpRequest.Builder api(String path) {
    return HttpRequest.newBuilder(URI.create(status.path("api").asText() + path))
        .header("Authorization", "Bearer " + token);
  }

  private HttpResponse<String> send(HttpRequest.Builder request) throws IOException {
    try {
      return client.send(
          request.timeout(PATIENCE).build(),
          HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
  }
}
