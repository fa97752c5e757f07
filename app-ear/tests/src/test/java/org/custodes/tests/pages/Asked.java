package org.custodes.tests.pages;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import org.custodes.tests.Instance;

/**
 * The API as the assistant asks it about a person: prepares what a page shows, sees what it did.
 */
final class Asked {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Instance house;
  private final String sub;
  private final HttpClient http = HttpClient.newHttpClient();

  Asked(Instance house, Instance.Person person) {
    this.house = house;
    this.sub = person.sub();
  }

  /** How the person stands to a purpose. */
  JsonNode consent(String purpose) {
    for (var consent : call("GET", "v1/consents/" + sub, "").get("consents")) {
      if (consent.get("purpose").asText().equals(purpose)) {
        return consent;
      }
    }
    throw new IllegalArgumentException("the API knows no purpose " + purpose);
  }

  JsonNode preferences() {
    return call("GET", "v1/preferences/" + sub + "?purpose=personalisation", "");
  }

  void decide(String purpose, String decision) {
    call(
        "PUT",
        "v1/consents/" + sub + "/" + purpose,
        """
        {"decision": "%s", "notice": {"version": "1", "language": "en"}, "method": "test"}
        """
            .formatted(decision));
  }

  void store(boolean enabled) {
    call("PUT", "v1/subjects/" + sub + "/storage", "{\"enabled\": %s}".formatted(enabled));
  }

  /** Offers a conversation that the person begins, and says what became of it. */
  String offer(String purpose, String... turns) {
    return offered(purpose, turns).get("outcome").asText();
  }

  /** The handle of a conversation that is stored. */
  String store(String purpose, String... turns) {
    return offered(purpose, turns).get("handle").asText();
  }

  private JsonNode offered(String purpose, String... turns) {
    var body = JSON.createObjectNode().put("subject", sub).put("purpose", purpose);
    var messages = body.putArray("messages");
    for (int i = 0; i < turns.length; i++) {
      messages.addObject().put("role", i % 2 == 0 ? "user" : "assistant").put("text", turns[i]);
    }
    return call("POST", "v1/conversations", body.toString());
  }

  private JsonNode call(String method, String path, String body) {
    var request =
        HttpRequest.newBuilder(house.api().resolve(path))
            .header("Authorization", "Bearer " + house.tokenOfAssistant())
            .header("Content-Type", "application/json")
            .method(
                method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
            .build();
    try {
      var answer = http.send(request, BodyHandlers.ofString());
      if (answer.statusCode() >= 300) {
        throw new IllegalStateException(path + ": " + answer.statusCode() + " " + answer.body());
      }
      return JSON.readTree(answer.body());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while asking the API", e);
    }
  }
}
