package org.custodes.tests.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.custodes.tests.Instance;
import org.junit.jupiter.api.Test;

/** The law's arithmetic for a stranger: no token, and no way from there to anything else. */
class LegalClockIT {
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Instance house = Instance.running();
  private final HttpClient http = HttpClient.newHttpClient();

  @Test
  void tellsAStrangerTheDateAndWhy() throws IOException, InterruptedException {
    var clock = JSON.readTree(get("v1/legal-clock?regime=GDPR&received=2027-01-31").body());
    assertEquals("2027-03-01", clock.path("due").asText());
    assertEquals("IE", clock.path("office").asText());
    assertEquals("ERASURE", clock.path("type").asText());
    assertEquals("2027-04-30", clock.path("extensionUntil").asText());
    assertTrue(clock.has("acknowledgeBy") && clock.path("acknowledgeBy").isNull());
    assertEquals("RECEIVED LAW_APPLIED COUNTED CLAMPED ROLLED", kinds(clock));
    var twin =
        JSON.readTree(
            get("v1/legal-clock?regime=CCPA&received=2027-01-31"
                    + "&pausedFrom=2027-02-03&pausedUntil=2027-02-20")
                .body());
    assertEquals("2027-03-17", twin.path("due").asText());
    assertEquals("RECEIVED LAW_APPLIED ACKNOWLEDGEMENT COUNTED RAN_ON", kinds(twin));
  }

  @Test
  void countsByTheLawThatIsAskedAndForWhatIsAsked() throws IOException, InterruptedException {
    assertEquals("2026-03-29", due(get("v1/legal-clock?regime=LGPD&received=2026-03-14")));
    assertEquals("2026-03-21", due(get("v1/legal-clock?regime=HOUSE&received=2026-03-14")));
    var proved =
        "&received=2026-03-14&pausedFrom=2026-03-20&pausedUntil=2026-03-27&pausedFor=IDENTITY";
    assertEquals("2026-04-27", due(get("v1/legal-clock?regime=UK_GDPR&office=GB" + proved)));
    assertEquals("2026-04-21", due(get("v1/legal-clock?regime=GDPR" + proved)));
    var california = "v1/legal-clock?regime=CCPA&received=2026-03-14&office=US";
    assertEquals("2026-04-28", due(get(california + "&type=ERASURE")));
    assertEquals("2026-04-03", due(get(california + "&type=OPT_OUT_SHARING")));
  }

  @Test
  void rollsOverTheHolidaysOfTheOfficeThatIsAsked() throws IOException, InterruptedException {
    var received = "v1/legal-clock?regime=GDPR&received=2027-02-17";
    assertEquals("2027-03-18", due(get(received)));
    assertEquals("2027-03-17", due(get(received + "&office=DE-BY")));
  }

  @Test
  void refusesWhatItCannotCount() throws IOException, InterruptedException {
    assertProblem(400, "not-one-of", "regime=ROME&received=2027-01-31");
    assertProblem(400, "not-one-of", "regime=GDPR&received=2027-01-31&type=COMPLAINT");
    assertProblem(400, "matter-not-in-law", "regime=GDPR&received=2027-01-31&type=LIMIT_SENSITIVE");
    assertProblem(400, "missing", "regime=GDPR");
    assertProblem(400, "missing", "received=2027-01-31");
    assertProblem(400, "wrong-type", "regime=GDPR&received=2027-02-30");
    assertProblem(400, "wrong-type", "regime=GDPR&received=tomorrow");
    assertProblem(400, "out-of-range", "regime=GDPR&received=2101-01-01");
    assertProblem(400, "law-not-in-force", "regime=CCPA&received=2019-12-31");
    assertProblem(400, "unknown-office", "regime=GDPR&received=2027-01-31&office=ATLANTIS");
    assertProblem(
        400,
        "pause-runs-backwards",
        "regime=GDPR&received=2027-01-31&pausedFrom=2027-02-20&pausedUntil=2027-02-03");
    assertProblem(
        422,
        "extension-notice-too-late",
        "regime=GDPR&received=2027-01-31&extended=COMPLEX&noticeOn=2027-03-02");
  }

  @Test
  void isOneOfFewOpenDoorsAndLeadsToNoOther() throws IOException, InterruptedException {
    var open =
        Matrix.read("calls.csv").stream()
            .filter(line -> line.expected().get(Matrix.NOBODY).equals("200"))
            .map(Matrix.Line::call)
            .toList();
    assertEquals(
        List.of(
            "GET /openapi", "GET /v1/legal-clock", "GET /v1/decisions", "GET /v1/recommendations"),
        open);
    for (var beyond :
        List.of(
            "v1",
            "v1/legal-clock/",
            "v1/legal-clock/rows",
            "v1/legal-clocks",
            "v1/legal-clock/..;/consents/me",
            "v1/legal-clock/%2e%2e/consents/me",
            "v1/consents/me;/v1/legal-clock",
            "v1/consents/me?x=/v1/legal-clock")) {
      assertEquals(401, get(beyond).statusCode(), beyond);
    }
    var post =
        HttpRequest.newBuilder(house.api().resolve("v1/legal-clock"))
            .timeout(PATIENCE)
            .POST(BodyPublishers.noBody())
            .build();
    assertEquals(405, http.send(post, BodyHandlers.ofString()).statusCode());
  }

  private void assertProblem(int status, String code, String query)
      throws IOException, InterruptedException {
    var answer = get("v1/legal-clock?" + query);
    assertEquals(status, answer.statusCode(), query);
    var type = answer.headers().firstValue("Content-Type").orElseThrow();
    assertTrue(type.startsWith("application/problem+json"), type);
    assertEquals(
        "urn:custodes:problem:" + code, JSON.readTree(answer.body()).path("type").asText());
  }

  private static String due(HttpResponse<String> answer) throws IOException {
    return JSON.readTree(answer.body()).path("due").asText();
  }

  private static String kinds(JsonNode clock) {
    return StreamSupport.stream(clock.path("steps").spliterator(), false)
        .map(step -> step.path("kind").asText())
        .collect(Collectors.joining(" "));
  }

  private HttpResponse<String> get(String path) throws IOException, InterruptedException {
    var request = HttpRequest.newBuilder(house.api().resolve(path)).timeout(PATIENCE).build();
    return http.send(request, BodyHandlers.ofString());
  }
}
