package org.custodes.tests.data;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.custodes.tests.Instance;

/** What a person's own software asks of the API, under their own token. */
public final class PersonCalls {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final HttpClient http = HttpClient.newHttpClient();
  private final Instance house;
  private final String token;

  public PersonCalls(Instance house, Instance.Person person) {
    this.house = house;
    this.token = house.tokenOf(person);
  }

  /** What is kept of them, newest first. */
  JsonNode records() throws IOException {
    return post(200, "v1/records/list", "{}").path("records");
  }

  public JsonNode post(int status, String path, String body) throws IOException {
    return answer(
        status,
        request(path)
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(body)));
  }

  public JsonNode get(int status, String path) throws IOException {
    return answer(status, request(path).GET());
  }

  /** What is no JSON. */
  byte[] bytes(int status, String path) throws IOException {
    return bytes(status, request(path).GET());
  }

  /** Asks for the headers alone. */
  void head(int status, String path) throws IOException {
    bytes(status, request(path).HEAD());
  }

  private byte[] bytes(int status, HttpRequest.Builder request) throws IOException {
    try {
      var answer = http.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
      if (answer.statusCode() != status) {
        throw new AssertionError("status " + answer.statusCode() + " and not " + status);
      }
      return answer.body();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while the API was answering", e);
    }
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(house.api().resolve(path))
        .header("Authorization", "Bearer " + token);
  }

  private JsonNode answer(int status, HttpRequest.Builder request) throws IOException {
    try {
      var answer = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
      AssistantCalls.require(status, answer);
      return JSON.readTree(answer.body());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while the API was answering", e);
    }
  }
}
