package org.custodes.tests.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.custodes.domain.kernel.Role;
import org.custodes.launch.process.Patience;
import org.custodes.tests.Instance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What questions, extensions and exemptions do to a request, from the desk's side and its own. */
class DeskClockIT {
  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final String QUESTION =
      "{\"question\":\"Which of your conversations do you mean?\"}";

  private final Instance house = Instance.running();
  private final Instance.Person person = anybody();
  private final AssistantCalls assistant = new AssistantCalls(house);
  private final PersonCalls own = new PersonCalls(house, person);
  private final PersonCalls agent = new PersonCalls(house, house.someone(Role.SUPPORT_AGENT));
  private final PersonCalls lead = new PersonCalls(house, house.someone(Role.SUPPORT_LEAD));

  private Instance.Person anybody() {
    var subjects =
        house.people().stream().filter(one -> one.roles().equals(List.of(Role.SUBJECT))).toList();
    return subjects.get(subjects.size() - 3);
  }

  @BeforeEach
  void somethingIsKept() throws IOException {
    assistant.decide(person.sub(), "training", "GIVEN");
    assistant.store(person.sub(), "Which knots hold a hammock?");
  }

  @AfterEach
  void nothingIsLeftOpen() throws IOException {
    for (var request : own.get(200, "v1/privacy-requests").path("requests")) {
      if (!request.has("closedOn")) {
        own.post(200, "v1/privacy-requests/" + request.path("id").asText() + "/withdrawal", "");
      }
    }
  }

  private String filedByTheAssistant(String regime) throws IOException {
    return assistant
        .post(
            "v1/privacy-requests",
            """
            {"subject":"%s","type":"ERASURE","scope":"ALL","regime":"%s"}"""
                .formatted(person.sub(), regime))
        .path("id")
        .asText();
  }

  private String filed() throws IOException {
    return own.post(
            201,
            "v1/privacy-requests",
            "{\"subject\":\"me\",\"type\":\"ERASURE\",\"scope\":\"ALL\"}")
        .path("id")
        .asText();
  }

  private JsonNode decide(PersonCalls staff, int status, String id, String decision, String body)
      throws IOException {
    return staff.post(status, "v1/desk/privacy-requests/" + id + "/" + decision, body);
  }

  private JsonNode seen(String id) {
    try {
      return agent.get(200, "v1/desk/privacy-requests/" + id);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static LocalDate day(JsonNode seen, String field) {
    return LocalDate.parse(seen.path(field).asText());
  }

  private static String code(JsonNode problem) {
    var type = problem.path("type").asText();
    return type.substring(type.lastIndexOf(':') + 1);
  }

  @Test
  void askingWhoAsksStopsTheClockOfOneLawAndNotOfTheOther() throws IOException {
    var gdpr = seen(filedByTheAssistant("GDPR"));
    var ccpa = seen(filedByTheAssistant("CCPA"));
    assertEquals("IDENTITY", gdpr.path("paused").asText());
    assertFalse(ccpa.has("paused"));
    for (var one : List.of(gdpr, ccpa)) {
      assertEquals("IDENTITY_PENDING", one.path("state").asText());
      assertEquals("IDENTITY", one.at("/questions/0/reason").asText());
    }
    assertEquals(day(ccpa, "receivedOn").plusDays(45), day(ccpa, "dueOn"));
  }

  @Test
  void aQuestionIsAskedAndAnsweredAndMoreTimeIsTakenOnce() throws IOException {
    var id = filedByTheAssistant("CCPA");
    decide(agent, 400, id, "clarification", "{\"question\":\"What?\"}");
    decide(lead, 403, id, "clarification", QUESTION);
    assertEquals(
        "CLARIFICATION_PENDING",
        decide(agent, 200, id, "clarification", QUESTION).path("state").asText());
    decide(agent, 409, id, "clarification", QUESTION);
    assertEquals(
        "Which of your conversations do you mean?",
        own.get(200, "v1/privacy-requests/" + id).path("question").asText());
    own.post(400, "v1/privacy-requests/" + id + "/answer", "{\"answer\":\"\"}");
    own.post(200, "v1/privacy-requests/" + id + "/answer", "{\"answer\":\"All of them.\"}");
    var answered = seen(id);
    assertEquals("TRIAGED", answered.path("state").asText(), "the sign-in is fresh, too");
    assertEquals("All of them.", answered.at("/questions/1/answer").asText());

    var extended = decide(agent, 200, id, "extension", "{\"reason\":\"NUMEROUS\"}");
    assertEquals(day(extended, "receivedOn").plusDays(90), day(extended, "dueOn"));
    assertEquals(
        "extended-already", code(decide(agent, 409, id, "extension", "{\"reason\":\"COMPLEX\"}")));
    decide(agent, 400, id, "extension", "{\"reason\":\"HOLIDAYS\"}");
  }

  @Test
  void afterTheFirstTermNoMoreTimeIsTaken() throws IOException {
    var id = filed();
    new OwnersTable(house)
        .inMain(
            "UPDATE privacy_request SET received_at = received_at - interval '40 days'"
                + " WHERE id = '"
                + id
                + "'");
    var before = seen(id);
    assertEquals(
        "extension-notice-too-late",
        code(decide(agent, 422, id, "extension", "{\"reason\":\"COMPLEX\"}")));
    assertEquals(before.path("dueOn"), seen(id).path("dueOn"));
  }

  @Test
  void whatAnExemptionKeepsIsKeptWithItsReasonAndTheRestIsGone() throws IOException {
    assistant.decide(person.sub(), "personalisation", "GIVEN");
    assistant.preferences(person.sub(), "{\"theme\":\"dark\"}");
    var kept = own.records().size();
    var filed = seen(filed());
    var id = filed.path("id").asText();
    decide(agent, 200, id, "assignment", "");
    var exemption =
        """
        {"exemptions":[{"place":"%s","ground":"%s","text":"A court asks for these until May."}]}""";
    decide(
        agent, 400, id, "partial-plan", exemption.formatted("conversations", "PROCESS_EXCESSIVE"));
    decide(agent, 422, id, "partial-plan", exemption.formatted("attic", "LEGAL_CLAIM_IMPAIRED"));
    var planned =
        decide(
            agent,
            200,
            id,
            "partial-plan",
            exemption.formatted("conversations", "LEGAL_CLAIM_IMPAIRED"));
    var hash = planned.at("/plan/hash").asText();
    decide(lead, 200, id, "approval", "{\"hash\":\"%s\"}".formatted(hash));
    decide(
        agent,
        200,
        id,
        "execution",
        "{\"hash\":\"%s\",\"number\":\"%s\"}".formatted(hash, filed.path("number").asText()));
    Patience.until(PATIENCE, () -> seen(id).path("state").asText().equals("COMPLETED"));

    assertEquals(kept, own.records().size(), "they are kept, and still hers");
    var preferences = "v1/preferences/" + person.sub() + "?purpose=personalisation";
    assertFalse(AssistantCalls.json(assistant.get(preferences)).has("theme"), "these are gone");
    var mine = own.get(200, "v1/privacy-requests/" + id);
    assertTrue(
        mine.path("kept").findValuesAsText("text").contains("A court asks for these until May."));
    assertTrue(mine.has("certificate"));
  }
}
