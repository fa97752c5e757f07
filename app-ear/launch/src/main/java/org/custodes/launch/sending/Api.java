package org.custodes.launch.sending;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.custodes.launch.identity.Secret;

/**
 * Where conversations are offered. It waits when the API asks for it, takes a new token when the
 * old one has expired, and asks a second time when an answer was lost: the key makes that harmless.
 */
final class Api {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final Duration BEFORE_A_SECOND_TRY = Duration.ofSeconds(1);
  private static final int MOST_WAITS = 60;
  private static final List<Integer> OUT_OF_WORK = List.of(502, 503, 504);

  private final HttpClient http =
      HttpClient.newBuilder()
          .connectTimeout(Duration.ofSeconds(5))
          .version(HttpClient.Version.HTTP_1_1)
          .build();

  private final URI conversations;
  private final Tokens tokens;
  private Secret token;

  /**
   * @param api its root, without a version
   */
  Api(URI api, Tokens tokens) {
    this.conversations = URI.create(api + "/v1/conversations");
    this.tokens = tokens;
  }

  /** Offers a conversation and says what became of it. */
  Outcome offer(Conversation conversation, String purpose)
      throws Unreachable, InterruptedException {
    var body = conversation.body(purpose);
    var key = conversation.idempotencyKey(purpose);
    var answer = exchange(body, key);
    for (int waits = 0; answer.statusCode() == 429 && waits < MOST_WAITS; waits++) {
      Thread.sleep(Duration.ofSeconds(answer.headers().firstValueAsLong("Retry-After").orElse(1)));
      answer = exchange(body, key);
    }
    if (answer.statusCode() == 401) {
      token(true);
      answer = exchange(body, key);
    }
    return outcome(answer);
  }

  private HttpResponse<String> exchange(String body, String key)
      throws Unreachable, InterruptedException {
    try {
      return send(body, key);
    } catch (IOException e) {
      Thread.sleep(BEFORE_A_SECOND_TRY);
    }
    try {
      return send(body, key);
    } catch (IOException e) {
      throw new Unreachable("the server at " + conversations.getAuthority() + " does not answer");
    }
  }

  private HttpResponse<String> send(String body, String key)
      throws IOException, Unreachable, InterruptedException {
    return http.send(
        HttpRequest.newBuilder(conversations)
            .timeout(PATIENCE)
            .header("Authorization", "Bearer " + token(false).reveal())
            .header("Content-Type", "application/json")
            .header("Idempotency-Key", key)
            .POST(HttpRequest.BodyPublishers.ofString(body, StandardCharsets.UTF_8))
            .build(),
        HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
  }

  private synchronized Secret token(boolean fresh) throws Unreachable {
    if (fresh || token == null) {
      try {
        token = tokens.next();
      } catch (IOException e) {
        throw new Unreachable("there is no token to be had (" + e.getMessage() + ")");
      }
    }
    return token;
  }

  private static Outcome outcome(HttpResponse<String> answer) throws Unreachable {
    if (OUT_OF_WORK.contains(answer.statusCode())) {
      throw new Unreachable("the server cannot work now (status " + answer.statusCode() + ")");
    }
    var said = read(answer.body());
    return switch (said.path("outcome").asText()) {
      case "STORED" -> new Outcome.Stored();
      case "REFUSED" -> new Outcome.Refused(said.path("reason").asText());
      default -> new Outcome.Failed("was not taken: " + problem(answer.statusCode(), said));
    };
  }

  private static JsonNode read(String body) {
    try {
      return JSON.readTree(body);
    } catch (JsonProcessingException e) {
      return JSON.missingNode();
    }
  }

  /** RFC 9457; the API's problems name fields and limits, never what was sent. */
  private static String problem(int status, JsonNode said) {
    var words = new StringBuilder("status ").append(status);
    append(words, ", %s", said.path("detail").asText(said.path("title").asText()));
    append(words, " (field %s)", said.path("field").asText());
    append(words, " (accepted: %s)", said.path("limit").asText());
    append(words, " (the server's log knows more under %s)", said.path("correlationId").asText());
    return words.toString();
  }

  private static void append(StringBuilder words, String pattern, String what) {
    if (!what.isEmpty()) {
      words.append(pattern.formatted(what));
    }
  }
}
