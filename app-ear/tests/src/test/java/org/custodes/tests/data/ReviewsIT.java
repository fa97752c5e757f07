package org.custodes.tests.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.custodes.launch.process.Patience;
import org.custodes.tests.Instance;
import org.junit.jupiter.api.Test;

/** A review by the API, with a recusal, a vote below quorum, and a decision. */
class ReviewsIT {
  private static final Instance HOUSE = Instance.running();
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final List<String> MEMBERS =
      List.of("ingrid", "amara", "piotr", "leilani", "solveig", "dmitri", "yuki");
  private static final String SECRET = "Only the panel reads this sentence.";

  private final Map<String, PersonCalls> members = new LinkedHashMap<>();
  private final PersonCalls officer = calls("fatima");
  private final PersonCalls secretary = calls("tomas");
  private String review;

  private static PersonCalls calls(String name) {
    return new PersonCalls(HOUSE, HOUSE.named(name));
  }

  @Test
  void aReviewIsDecidedByItsPanelAndARecusedMemberIsAStrangerToIt() throws IOException {
    MEMBERS.forEach(name -> members.put(name, calls(name)));
    review =
        officer
            .post(
                201,
                "v1/reviews",
                """
                {"origin":"OFFICER","title":"By the API","question":"Is it needed?",
                 "practices":[{"code":"preferences","version":1}]}""")
            .path("review")
            .path("id")
            .asText();
    act(officer, 403, "SCOPE", Map.of());
    act(
        secretary,
        200,
        "SCOPE",
        Map.of(
            "question", "Is it needed?",
            "practices", "preferences: 1",
            "from", "2026-01-01",
            "until", "2026-06-30",
            "reach", "2",
            "severity", "2",
            "novelty", "2"));
    act(secretary, 200, "DRAW_PANEL", Map.of());
    act(secretary, 200, "ASK_DECLARATIONS", Map.of());
    var panel = new ArrayList<String>();
    for (var name : MEMBERS) {
      if (steps(members.get(name)).contains("DECLARE")) {
        panel.add(name);
      }
    }
    assertEquals(5, panel.size());
    var strangers = new ArrayList<>(MEMBERS);
    strangers.removeAll(panel);
    // neither chairs the board, nor is needed for a quorum
    var recused = List.of("leilani", "yuki", "dmitri").stream().filter(panel::contains).findFirst();
    var stranger = strangers.stream().filter(name -> !name.equals("ingrid")).findFirst();
    act(
        members.get(recused.orElseThrow()),
        200,
        "DECLARE",
        Map.of("conflict", "ACTUAL", "text", "I advised on this practice."));
    panel.remove(recused.get());
    for (var name : panel) {
      act(members.get(name), 200, "DECLARE", Map.of("conflict", "NONE"));
    }
    act(secretary, 200, "CLOSE_DECLARATIONS", Map.of());
    act(presiding(panel, "CLOSE_EVIDENCE"), 200, "CLOSE_EVIDENCE", Map.of());
    act(
        members.get(panel.getLast()),
        200,
        "RECORD_FINDING",
        Map.of(
            "grade", "LOW",
            "criterion", "What should be.",
            "condition", "What is.",
            "cause", "Why.",
            "effect", "What comes of it."));
    act(officer, 200, "ANSWER_FINDING", Map.of("no", "1", "text", "The facts are right."));
    act(presiding(panel, "SETTLE_FINDINGS"), 200, "SETTLE_FINDINGS", Map.of());
    act(
        members.get(panel.getLast()),
        200,
        "DRAFT_OPINION",
        Map.of("opinion", "The practice is sound. " + SECRET));
    var inside = members.get(panel.getFirst()).get(200, "v1/reviews/" + review + "/deliberation");
    assertTrue(inside.toString().contains(SECRET));
    var hash = inside.path("drafts").path(0).path("sha256").asText();
    act(
        presiding(panel, "PUT_MOTION"),
        200,
        "PUT_MOTION",
        Map.of("sha256", hash, "threshold", "SIMPLE"));

    aRecusedMemberIsAStranger(members.get(recused.get()), members.get(stranger.orElseThrow()));

    vote(members.get(panel.getFirst()), 200, hash);
    vote(members.get(panel.getFirst()), 409, hash);
    var chair = presiding(panel, "CLOSE_VOTE");
    assertEquals(
        "urn:custodes:problem:review-quorum-missing",
        act(chair, 409, "CLOSE_VOTE", Map.of()).path("type").asText());
    for (var name : panel.subList(1, panel.size())) {
      // the failed closing has left the urn open
      vote(members.get(name), 200, hash);
    }
    assertEquals(
        "DECIDED", act(chair, 200, "CLOSE_VOTE", Map.of()).path("review").path("state").asText());
    var before = published();
    var published =
        act(secretary, 200, "PUBLISH", Map.of("summary", "The practice is sound."))
            .path("decision");
    assertEquals(hash, published.path("sha256").asText());
    assertEquals(panel.size(), published.path("yes").asInt());
    assertTrue(Patience.until(Duration.ofSeconds(30), () -> published() == before + 1));
    anybodyReadsTheTextThatWasVotedOn(hash);
  }

  private void anybodyReadsTheTextThatWasVotedOn(String hash) throws IOException {
    var decision =
        JSON.readTree(
                HOUSE.api().resolve("v1/decisions/" + review).toURL().openStream().readAllBytes())
            .path("decision");
    assertEquals(hash, decision.path("sha256").asText());
    assertEquals(hash, sha256(decision.path("canonical").asText()));
    assertTrue(decision.path("canonical").asText().contains(SECRET));
  }

  private static String sha256(String text) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /** The entries of published decisions in the log. */
  private static long published() {
    return new OwnersTable(HOUSE)
        .count(
            "SELECT count(*) FROM ledger_leaf WHERE convert_from(entry, 'UTF8') LIKE"
                + " '%\"type\":\"review.published\",%'");
  }

  private void aRecusedMemberIsAStranger(PersonCalls recused, PersonCalls stranger)
      throws IOException {
    var path = "v1/reviews/" + review;
    assertEquals(
        stranger.get(403, path + "/deliberation"), recused.get(403, path + "/deliberation"));
    assertEquals(stranger.get(200, path), recused.get(200, path));
    assertEquals(stranger.get(200, "v1/reviews"), recused.get(200, "v1/reviews"));
    assertFalse(recused.get(200, path).toString().contains(SECRET));
    for (var step : List.of("CAST", "COMMENT", "DRAFT_OPINION", "CLOSE_VOTE", "RECUSE")) {
      assertEquals(
          act(stranger, 403, step, Map.of("choice", "perhaps")),
          act(recused, 403, step, Map.of("choice", "perhaps")),
          step);
    }
  }

  private void vote(PersonCalls member, int status, String hash) throws IOException {
    act(member, status, "CAST", Map.of("choice", "YES", "sha256", hash));
  }

  private PersonCalls presiding(List<String> panel, String step) throws IOException {
    for (var name : panel) {
      if (steps(members.get(name)).contains(step)) {
        return members.get(name);
      }
    }
    throw new AssertionError("nobody is offered " + step);
  }

  private List<String> steps(PersonCalls who) throws IOException {
    var steps = new ArrayList<String>();
    who.get(200, "v1/reviews/" + review).path("steps").forEach(step -> steps.add(step.asText()));
    return steps;
  }

  private JsonNode act(PersonCalls who, int status, String step, Map<String, String> words)
      throws IOException {
    var body = JSON.createObjectNode().put("step", step);
    words.forEach(body::put);
    return who.post(status, "v1/reviews/" + review + "/acts", body.toString());
  }
}
