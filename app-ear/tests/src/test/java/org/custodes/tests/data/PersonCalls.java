package org.custodes.tests.data;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.custodes.tests.Instance;

/** What a person's own software asks of the API, under their own token. */
final class PersonCalls {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final HttpClient http = HttpClient.newHttpClient();
  private final Instance house;
  private final String token;

  PersonCalls(Instance house, Instance.Person person) {
    this.house = house;
    this.token = house.tokenOf(person);
  }

  /** What is kept of them, newest first. */
  JsonNode records() throws IOException {
    var request =
        HttpRequest.newBuilder(house.api().resolve("v1/records/list"))
            .header("Authorization", "Bearer " + token)
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString("{}"))
            .build();
    try {
      var answer = http.send(request, HttpResponse.BodyHandlers.ofString());
      AssistantCalls.require(200, answer);
      return JSON.readTree(answer.body()).path("records");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while the API was answering", e);
    }
  }
}
