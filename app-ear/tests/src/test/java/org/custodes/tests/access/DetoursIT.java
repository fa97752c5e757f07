package org.custodes.tests.access;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.custodes.tests.Instance;
import org.junit.jupiter.api.Test;

/** Ways in that a server offers by itself, and that this house does not. */
class DetoursIT {
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final Instance house = Instance.running();
  private final HttpClient http = HttpClient.newHttpClient();

  /** RFC 6750, section 5.3: addresses are kept in logs and histories. */
  @Test
  void aTokenInTheAddressSignsNobodyIn() throws IOException, InterruptedException {
    var token = house.tokenOf(house.someone("subject"));
    assertEquals(200, api("v1/consents/me", token).statusCode());
    var answer = api("v1/consents/me?access_token=" + token, "");
    assertEquals(401, answer.statusCode());
    assertEquals("application/problem+json", mediaType(answer));
  }

  /** A client of HTTP/2 asks for it; a proxy that lets the question through sees no more. */
  @Test
  void aConnectionInTheClearStaysWhatItIs() throws IOException, InterruptedException {
    var asking = HttpClient.newBuilder().version(HttpClient.Version.HTTP_2).build();
    var request = HttpRequest.newBuilder(house.site()).timeout(PATIENCE).build();
    var answer = asking.send(request, BodyHandlers.ofString());
    assertEquals(200, answer.statusCode());
    assertEquals(HttpClient.Version.HTTP_1_1, answer.version());
  }

  private HttpResponse<String> api(String path, String token)
      throws IOException, InterruptedException {
    var request = HttpRequest.newBuilder(house.api().resolve(path)).timeout(PATIENCE);
    if (!token.isEmpty()) {
      request.header("Authorization", "Bearer " + token);
    }
    return http.send(request.build(), BodyHandlers.ofString());
  }

  private static String mediaType(HttpResponse<?> answer) {
    return answer.headers().firstValue("Content-Type").orElse("none");
  }
}
