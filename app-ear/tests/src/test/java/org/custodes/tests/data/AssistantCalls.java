package org.custodes.tests.data;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.UUID;
import org.custodes.tests.Instance;

/** What the assistant's backend asks of the API, about people whom the realm need not know. */
public final class AssistantCalls {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final HttpClient http = HttpClient.newHttpClient();
  private final Instance house;
  private final String token;

  public AssistantCalls(Instance house) {
    this.house = house;
    this.token = house.tokenOfAssistant();
  }

  /** Says a decision about personalisation and requires that it is accepted. */
  void decide(String sub, String decision) {
    decide(sub, "personalisation", decision);
  }

  /**
   * @return the signed receipt
   */
  public String decide(String sub, String purpose, String decision) {
    var body =
        """
        {"decision":"%s","notice":{"version":"1","language":"en"},"method":"settings"}
        """
            .formatted(decision);
    var answer = put("v1/consents/" + sub + "/" + purpose, body);
    require(200, answer);
    return json(answer).at("/receipt/jws").asText();
  }

  /** Whether the person has agreed to the purpose, and not taken it back. */
  boolean hasAgreed(String sub, String purpose) throws IOException {
    var answer = get("v1/consents/" + sub);
    require(200, answer);
    for (var consent : JSON.readTree(answer.body()).path("consents")) {
      if (consent.path("purpose").asText().equals(purpose)) {
        return consent.path("state").asText().equals("GIVEN");
      }
    }
    throw new IllegalArgumentException("the API knows no purpose " + purpose);
  }

  HttpResponse<String> preferences(String sub, String body) {
    return put("v1/preferences/" + sub + "?purpose=personalisation", body);
  }

  HttpResponse<String> offer(String conversation, String key) {
    return post(request("v1/conversations").header("Idempotency-Key", key), conversation);
  }

  /** Offers one message of a person for training and requires that it is stored. */
  public void store(String sub, String text) {
    var conversation =
        """
        {"subject":"%s","purpose":"training","messages":[{"role":"user","text":"%s"}]}\
        """
            .formatted(sub, text);
    require(201, offer(conversation, UUID.randomUUID().toString()));
  }

  HttpResponse<String> preview(String conversation) {
    return post(request("v1/conversations/preview"), conversation);
  }

  HttpResponse<String> context(String body) {
    return post(request("v1/context"), body);
  }

  /** Posts and requires that something was created. */
  JsonNode post(String path, String body) throws IOException {
    var answer = post(request(path), body);
    require(201, answer);
    return json(answer);
  }

  static JsonNode json(HttpResponse<String> answer) {
    try {
      return JSON.readTree(answer.body());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private HttpResponse<String> post(HttpRequest.Builder request, String body) {
    return send(
        request
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(body)));
  }

  HttpResponse<String> get(String path) {
    return send(request(path).GET());
  }

  HttpResponse<String> put(String path, String body) {
    return send(
        request(path)
            .header("Content-Type", "application/json")
            .PUT(HttpRequest.BodyPublishers.ofString(body)));
  }

  static void require(int status, HttpResponse<String> answer) {
    if (answer.statusCode() != status) {
      throw new AssertionError("status " + answer.statusCode() + " and not " + status);
    }
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(house.api().resolve(path))
        .header("Authorization", "Bearer " + token);
  }

  private HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while the API was answering", e);
    }
  }
}
