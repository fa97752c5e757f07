package org.custodes.tests.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import org.custodes.domain.kernel.Role;
import org.custodes.launch.process.Patience;
import org.custodes.tests.Instance;
import org.junit.jupiter.api.Test;

/** A person asks to be forgotten; the desk does it with two pairs of hands; they come back. */
class ErasureIT {
  /** What it is worth nobody's while to wait for longer. */
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private final Instance house = Instance.running();
  private final Instance.Person person =
      house.people().stream()
          .filter(one -> one.roles().equals(List.of(Role.SUBJECT)))
          .toList()
          .getLast();
  private final AssistantCalls assistant = new AssistantCalls(house);
  private final PersonCalls own = new PersonCalls(house, person);
  private final PersonCalls agent = new PersonCalls(house, house.someone(Role.SUPPORT_AGENT));
  private final PersonCalls lead = new PersonCalls(house, house.someone(Role.SUPPORT_LEAD));

  private JsonNode filed(String scope) throws IOException {
    return own.post(
        201,
        "v1/privacy-requests",
        "{\"subject\":\"me\",\"type\":\"ERASURE\",\"scope\":\"%s\"}".formatted(scope));
  }

  private JsonNode decide(PersonCalls staff, int status, String id, String decision, String body)
      throws IOException {
    return staff.post(status, "v1/desk/privacy-requests/" + id + "/" + decision, body);
  }

  private String planned(String id) throws IOException {
    decide(agent, 200, id, "assignment", "");
    var hash = decide(agent, 200, id, "plan", "").at("/plan/hash").asText();
    return "{\"hash\":\"" + hash + "\"}";
  }

  private String closed(String id) {
    Patience.until(PATIENCE, () -> "COMPLETED".equals(state(id)));
    return state(id);
  }

  private String state(String id) {
    try {
      return own.get(200, "v1/privacy-requests/" + id).path("state").asText();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void nothingIsLeftAndWhoComesBackStartsAnew() throws IOException {
    assistant.decide(person.sub(), "training", "GIVEN");
    assistant.decide(person.sub(), "personalisation", "GIVEN");
    assistant.preferences(person.sub(), "{\"theme\":\"dark\"}");
    assistant.store(person.sub(), "How do I keep basil alive in winter?");
    assistant.store(person.sub(), "What is a good name for a boat?");

    var filed = filed("ALL");
    var id = filed.path("id").asText();
    var number = filed.path("number").asText();
    assertEquals("TRIAGED", filed.path("state").asText());
    assertFalse(filed.path("code").asText().isEmpty());

    var plan = planned(id);
    decide(lead, 200, id, "approval", plan);
    decide(agent, 200, id, "execution", plan.replace("}", ",\"number\":\"%s\"}".formatted(number)));
    assertEquals("COMPLETED", closed(id));

    assertEquals(0, own.records().size());
    var seen = own.get(200, "v1/privacy-requests/" + id);
    assertEquals(3, seen.path("certificate").asText().split("\\.").length);
    var places =
        agent.get(200, "v1/desk/privacy-requests/" + id).path("places").findValuesAsText("after");
    assertTrue(places.stream().allMatch("0"::equals), places.toString());

    assistant.decide(person.sub(), "training", "GIVEN");
    assistant.store(person.sub(), "Is it too late to plant garlic?");
    assertEquals(1, own.records().size());
  }

  @Test
  void onePersonCannotDoItAloneNorApproveWhatTheyDidNotSee() throws IOException {
    assistant.decide(person.sub(), "training", "GIVEN");
    var filed = filed("PREFERENCES");
    var id = filed.path("id").asText();
    var plan = planned(id);
    var typed = plan.replace("}", ",\"number\":\"%s\"}".formatted(filed.path("number").asText()));
    decide(agent, 403, id, "approval", plan);
    decide(agent, 409, id, "execution", typed);
    decide(lead, 409, id, "approval", "{\"hash\":\"%s\"}".formatted("0".repeat(64)));
    decide(lead, 200, id, "approval", plan);
    decide(lead, 403, id, "execution", typed);
    decide(lead, 200, id, "return", "");
    decide(agent, 409, id, "execution", typed);
    own.post(200, "v1/privacy-requests/" + id + "/withdrawal", "");
    decide(agent, 409, id, "assignment", "");
    assertEquals("WITHDRAWN", state(id));
  }

  @Test
  void theAssistantFilesForSomebodyAndLearnsNoMoreThanHowItStands() throws IOException {
    assistant.decide(person.sub(), "training", "GIVEN");
    var filed =
        assistant.post(
            "v1/privacy-requests",
            "{\"subject\":\"%s\",\"type\":\"ERASURE\",\"scope\":\"ALL\"}".formatted(person.sub()));
    assertEquals("IDENTITY_PENDING", filed.path("state").asText());
    assertFalse(filed.has("code"));
    var id = filed.path("id").asText();
    var status = AssistantCalls.json(assistant.get("v1/privacy-requests/" + id));
    assertEquals(3, status.size(), status.toString());
    decide(agent, 409, id, "assignment", "");
    assertEquals(
        "TRIAGED",
        own.post(200, "v1/privacy-requests/" + id + "/identity", "").path("state").asText());
    own.post(200, "v1/privacy-requests/" + id + "/withdrawal", "");
  }

  @Test
  void oneConversationIsDeletedByItsHandle() throws IOException {
    assistant.decide(person.sub(), "training", "GIVEN");
    assistant.store(person.sub(), "Which knots hold a hammock?");
    var handle = own.records().get(0).path("handle").asText();
    var body = "{\"handle\":\"" + handle + "\"}";
    assertEquals("DELETED", own.post(200, "v1/records/delete", body).path("outcome").asText());
    own.post(404, "v1/records/delete", body);
    own.post(400, "v1/records/delete", "{\"handle\":\"not one\"}");
  }

  @Test
  void aCutLeavesTheRecordsToNobodyForGood() throws IOException {
    assistant.decide(person.sub(), "training", "GIVEN");
    assistant.store(person.sub(), "Which stars are seen in March?");
    var handle = own.records().get(0).path("handle").asText();
    own.post(400, "v1/records/cut", "{\"confirm\":\"perhaps\"}");
    own.post(204, "v1/records/cut", "{\"confirm\":\"FOR_GOOD\"}");
    assertEquals(0, own.records().size());
    own.post(404, "v1/records/delete", "{\"handle\":\"" + handle + "\"}");
    assistant.store(person.sub(), "And in September?");
    assertEquals(1, own.records().size());
  }
}
