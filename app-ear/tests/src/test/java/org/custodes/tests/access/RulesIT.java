package org.custodes.tests.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.custodes.launch.process.Patience;
import org.custodes.tests.Instance;
import org.junit.jupiter.api.Test;

/** The rules as the house runs, and what becomes of those who break them. */
class RulesIT {
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final Duration MINUTES = Duration.ofMinutes(3);
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Instance house = Instance.running();
  private final HttpClient http = HttpClient.newHttpClient();
  private final String auditor = house.tokenOf(house.named("margaret"));

  /** The other half of the page: what is expected was written by hand. */
  @Test
  void theRulesOfTheRunningHouseAreThoseOfTheTable() throws IOException, InterruptedException {
    var running = new TreeMap<String, String>();
    for (var rule : json(get("v1/access-rules", auditor)).path("rules")) {
      var roles =
          texts(rule.path("ways"), "role").stream().sorted().collect(Collectors.joining(" "));
      running.put(
          rule.path("signature").asText(), rule.path("open").asBoolean() ? Roles.EVERYONE : roles);
    }
    assertEquals("", Roles.differences(Roles.table("doors.csv"), running));
  }

  @Test
  void aRuleSaysWhatItTakesBesideTheRoleAndWhatExcludesIt()
      throws IOException, InterruptedException {
    var rules = json(get("v1/access-rules", auditor)).path("rules");
    var reading = named(rules, "CorpusService.next");
    assertEquals(
        "[\"PROPOSED\",\"GRANTED\"]", reading.path("ways").get(0).path("needs").toString());
    assertEquals("[\"SERVE_PEOPLE\",\"OPERATE\"]", reading.path("excludedBy").toString());
    assertEquals(
        "[\"BE_CONCERNED\",\"PROPOSE\",\"APPROVE\"]",
        named(rules, "HoldService.approve").path("excludedBy").toString());
    assertEquals(
        "[\"PROPOSE\",\"APPROVE\"]",
        named(rules, "GrantService.approve").path("excludedBy").toString());
    var consents = named(rules, "ConsentService.overview").path("ways");
    assertEquals("subject", consents.get(0).path("role").asText());
    assertEquals("[\"SELF\"]", consents.get(0).path("needs").toString());
    assertEquals("[]", consents.get(1).path("needs").toString());
  }

  @Test
  void aDecisionIsExplainedWithItsInputs() throws IOException, InterruptedException {
    var kenji = house.named("kenji");
    var grant = asked(house.tokenOf(kenji));
    var no = examined(kenji.sub(), "trainer", "CorpusService.next", grant);
    assertFalse(no.path("allowed").asBoolean());
    assertEquals("GRANT", no.path("reason").asText());
    assertEquals("GRANTED", no.path("missing").asText());
    assertEquals("[\"PROPOSED\"]", no.path("ties").toString());
    assertEquals("grant-not-running", no.path("refusal").asText());
    var desk = examined(kenji.sub(), "support-agent", "CorpusService.next", grant);
    assertEquals("EXCLUDED_DUTY", desk.path("reason").asText());
    var own = examined(kenji.sub(), "privacy-officer", "GrantService.approve", grant);
    assertEquals("FOUR_EYES", own.path("reason").asText());
    var other = examined("somebody", "privacy-officer", "GrantService.approve", grant);
    assertTrue(other.path("allowed").asBoolean());
    assertEquals("ROLE", other.path("reason").asText());
    assertEquals(
        "UNKNOWN_THING",
        examined("somebody", "auditor", "GrantService.see", UUID.randomUUID().toString())
            .path("reason")
            .asText());
  }

  /** To the person refused, by the API: what is in the way, or missing, and whom to ask. */
  @Test
  void aRefusalSaysWhatIsMissingAndWhomToAskAndNothingOfWhatIsHidden()
      throws IOException, InterruptedException {
    var trainer = house.tokenOf(house.named("kenji"));
    var grant = asked(trainer);
    var waits = json(post("v1/access-grants/" + grant + "/pages", trainer, "")).path("why");
    assertEquals("GRANT", waits.path("reason").asText());
    assertEquals("GRANTED", waits.path("missing").asText());
    assertTrue(waits.path("inTheWay").isMissingNode());
    assertEquals("[\"trainer\",\"privacy-officer\"]", waits.path("whoMay").toString());
    assertEquals("[\"privacy-officer\",\"support-lead\"]", waits.path("whomToAsk").toString());
    assertEquals("CHANGE_IT", waits.path("theyCan").asText());

    var lead = house.tokenOf(house.named("lena"));
    post("v1/access-grants/" + grant + "/approval", lead, "");
    var twice = json(post("v1/access-grants/" + grant + "/approval", lead, "")).path("why");
    assertEquals("FOUR_EYES", twice.path("reason").asText());
    assertEquals("APPROVED", twice.path("inTheWay").asText());
    assertEquals("DO_IT", twice.path("theyCan").asText());

    var closed = json(get("v1/denials", lead)).path("why");
    assertEquals("ROLE", closed.path("reason").asText());
    assertEquals("[\"privacy-officer\",\"auditor\"]", closed.path("whoMay").toString());
    assertEquals("[\"operator\"]", closed.path("whomToAsk").toString());

    var unknown = get("v1/access-grants/" + UUID.randomUUID(), trainer);
    assertTrue(json(unknown).path("why").isMissingNode(), unknown.body());
  }

  private String asked(String token) throws IOException, InterruptedException {
    return json(post(
            "v1/access-grants",
            token,
            """
            {"purpose": "training", "turns": ["user"], "volume": 10, "hours": 1,
             "reason": "To see how people ask about cooking."}\
            """))
        .path("id")
        .asText();
  }

  private JsonNode examined(String sub, String role, String door, String thing)
      throws IOException, InterruptedException {
    var answer =
        post(
            "v1/access-rules/decision",
            auditor,
            """
            {"sub": "%s", "roles": ["%s"], "door": "%s", "thing": "%s", "purpose": "training"}\
            """
                .formatted(sub, role, door, thing));
    assertEquals(200, answer.statusCode(), answer.body());
    return json(answer);
  }

  /** By role at the resource and by rule behind it: an entry for each, however many tries. */
  @Test
  void whatIsRefusedIsAnEntryWithACountWhenItsMinuteIsOver()
      throws IOException, InterruptedException {
    var operator = house.tokenOf(house.named("viktor"));
    var lead = house.tokenOf(house.named("lena"));
    var anna = house.tokenOf(house.named("anna"));
    // what other tests were refused in the running minute is none of this one's
    var since = Instant.now().truncatedTo(ChronoUnit.MINUTES).plusSeconds(60);
    assertTrue(Patience.until(MINUTES, () -> !Instant.now().isBefore(since)));
    for (int i = 0; i < 7; i++) {
      assertEquals(403, get("v1/denials", operator).statusCode());
    }
    for (int i = 0; i < 5; i++) {
      var unknown = "v1/access-grants/" + UUID.randomUUID() + "/approval";
      assertEquals(404, post(unknown, lead, "").statusCode());
    }
    assertEquals(403, get("v1/denials", anna).statusCode());

    var byRole = entries(since, "operator", "role", 7);
    assertEquals(7, counted(byRole, "DenialResource.list"), byRole.toString());
    assertTrue(byRole.getFirst().path("who").asText().matches("[0-9a-f]{24}"));
    var byRule = entries(since, "support-lead", "unknown-grant", 5);
    assertEquals(5, counted(byRule, "GrantService.approve"), byRule.toString());
    assertEquals(List.of(), entries(since, "subject"), "of people no minute");
  }

  /** Waits for so many; a minute may end between two tries, and no more than one does. */
  private List<JsonNode> entries(Instant since, String as, String rule, int count) {
    var found = new ArrayList<JsonNode>();
    Patience.until(
        MINUTES,
        () -> {
          found.clear();
          found.addAll(entries(since, as));
          found.removeIf(entry -> !entry.path("rule").asText().equals(rule));
          return found.stream().mapToInt(entry -> entry.path("count").asInt()).sum() >= count;
        });
    assertTrue(found.size() == 1 || found.size() == 2, found.toString());
    return found;
  }

  private static int counted(List<JsonNode> entries, String door) {
    return entries.stream().mapToInt(entry -> entry.path("doors").path(door).asInt()).sum();
  }

  private List<JsonNode> entries(Instant since, String as) {
    try {
      var found = new ArrayList<JsonNode>();
      for (var entry : json(get("v1/denials", auditor)).path("denials")) {
        if (entry.path("as").asText().equals(as)
            && !Instant.parse(entry.path("since").asText()).isBefore(since)) {
          found.add(entry);
        }
      }
      return found;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static JsonNode named(JsonNode rules, String door) {
    return StreamSupport.stream(rules.spliterator(), false)
        .filter(rule -> rule.path("door").asText().equals(door))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> texts(JsonNode nodes, String field) {
    return StreamSupport.stream(nodes.spliterator(), false)
        .map(node -> node.path(field).asText())
        .toList();
  }

  private HttpResponse<String> get(String path, String token)
      throws IOException, InterruptedException {
    return http.send(request(path, token).build(), BodyHandlers.ofString());
  }

  private HttpResponse<String> post(String path, String token, String body)
      throws IOException, InterruptedException {
    return http.send(
        request(path, token)
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(body))
            .build(),
        BodyHandlers.ofString());
  }

  private HttpRequest.Builder request(String path, String token) {
    return HttpRequest.newBuilder(house.api().resolve(path))
        .timeout(PATIENCE)
        .header("Authorization", "Bearer " + token);
  }

  private static JsonNode json(HttpResponse<String> answer) throws IOException {
    return JSON.readTree(answer.body());
  }
}
