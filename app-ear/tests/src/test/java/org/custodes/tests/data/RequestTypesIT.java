package org.custodes.tests.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.custodes.domain.kernel.Role;
import org.custodes.launch.process.Patience;
import org.custodes.tests.Instance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a person may ask for besides erasure, from the filing to its end, and the desk's files. */
class RequestTypesIT {
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final Instance house = Instance.running();
  private final Instance.Person person = anybody();
  private final AssistantCalls assistant = new AssistantCalls(house);
  private final PersonCalls own = new PersonCalls(house, person);
  private final PersonCalls agent = new PersonCalls(house, house.someone(Role.SUPPORT_AGENT));
  private final PersonCalls lead = new PersonCalls(house, house.someone(Role.SUPPORT_LEAD));

  private Instance.Person anybody() {
    var subjects =
        house.people().stream().filter(one -> one.roles().equals(List.of(Role.SUBJECT))).toList();
    return subjects.get(subjects.size() - 4);
  }

  @AfterEach
  void nothingIsLeftOpen() throws IOException {
    for (var request : own.get(200, "v1/privacy-requests").path("requests")) {
      if (!request.has("closedOn")) {
        own.post(200, "v1/privacy-requests/" + request.path("id").asText() + "/withdrawal", "");
      }
    }
  }

  private String filed(String type, String more) throws IOException {
    return own.post(
            201,
            "v1/privacy-requests",
            "{\"subject\":\"me\",\"type\":\"%s\",\"scope\":\"ALL\"%s}".formatted(type, more))
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

  private JsonNode carriedOut(String id) throws IOException {
    decide(agent, 200, id, "assignment", "");
    var planned = decide(agent, 200, id, "plan", "");
    var hash = planned.at("/plan/hash").asText();
    decide(lead, 200, id, "approval", "{\"hash\":\"%s\"}".formatted(hash));
    decide(
        agent,
        200,
        id,
        "execution",
        "{\"hash\":\"%s\",\"number\":\"%s\"}".formatted(hash, planned.path("number").asText()));
    Patience.until(PATIENCE, () -> seen(id).path("state").asText().equals("COMPLETED"));
    return seen(id);
  }

  @Test
  void aCopyIsBuiltForItsPersonAloneAndNothingIsErased() throws IOException {
    assistant.decide(person.sub(), "training", "GIVEN");
    assistant.store(person.sub(), "Which knots hold a hammock?");
    int kept = own.records().size();
    for (var type : List.of("ACCESS", "PORTABILITY")) {
      var done = carriedOut(filed(type, ""));
      assertEquals("copy for download", done.at("/places/0/place").asText());
      assertEquals(1, done.at("/places/0/before").asInt());
      assertEquals(0, done.at("/places/0/after").asInt());
      assertFalse(done.has("certificate"));
      assertEquals(
          "COPY",
          done.path("messages").path(done.path("messages").size() - 1).path("kind").asText());
      var waits = own.get(200, "v1/exports").path("exports");
      assertEquals(1, waits.size());
      assertEquals("READY", waits.at("/0/state").asText());
      var archive = own.bytes(200, "v1/exports/" + waits.at("/0/id").asText() + "/download");
      assertEquals("PK", new String(archive, 0, 2, StandardCharsets.US_ASCII));
      assertEquals(0, own.get(200, "v1/exports").path("exports").size());
    }
    assertEquals(kept, own.records().size());
  }

  @Test
  void everyConsentIsTakenBackAndThePersonIsToldInTheirLanguage() throws IOException {
    assistant.decide(person.sub(), "training", "GIVEN");
    assistant.store(person.sub(), "Which knots hold a hammock?");
    var done = carriedOut(filed("CONSENT_WITHDRAWAL", ",\"language\":\"de\""));
    assertEquals("consents", done.at("/places/0/place").asText());
    assertTrue(done.at("/places/0/before").asInt() > 0);
    assertEquals(0, done.at("/places/0/after").asInt());
    assertEquals(List.of(), own.records().findValuesAsText("handle"));
    var told = done.path("messages").path(done.path("messages").size() - 1);
    assertEquals("de", told.path("language").asText());
    assertTrue(told.path("subject").asText().startsWith("Ihre Einwilligungen"), told.toString());
  }

  @Test
  void onlyErasureIsAskedForInPartAndWhatIsNotOfferedIsRefused() throws IOException {
    var problem =
        own.post(
            422,
            "v1/privacy-requests",
            "{\"subject\":\"me\",\"type\":\"ACCESS\",\"scope\":\"PREFERENCES\"}");
    assertTrue(problem.path("type").asText().endsWith(":scope-not-of-type"));
    var learned =
        own.post(
            409,
            "v1/privacy-requests",
            "{\"subject\":\"me\",\"type\":\"ERASURE\",\"scope\":\"LEARNING\"}");
    assertTrue(learned.path("type").asText().endsWith(":nothing-learned"));
    own.post(
        422,
        "v1/privacy-requests",
        "{\"subject\":\"me\",\"type\":\"RESTRICTION\",\"scope\":\"ALL\"}");
    own.post(
        400,
        "v1/privacy-requests",
        "{\"subject\":\"me\",\"type\":\"ERASURE\",\"scope\":\"ALL\",\"language\":\"la\"}");
  }

  @Test
  void theQueueIsATableAndOnesOwnDeadlinesAreACalendar() throws IOException {
    assistant.decide(person.sub(), "training", "GIVEN");
    var id = filed("ACCESS", ",\"regime\":\"UK_GDPR\"");
    var number = decide(agent, 200, id, "assignment", "").path("number").asText();
    var csv =
        new String(agent.bytes(200, "v1/desk/queue/csv?regime=UK_GDPR"), StandardCharsets.UTF_8);
    assertTrue(csv.startsWith("number,type,regime,state,received,due,days left,clock\r\n"));
    assertTrue(csv.contains(number + ",ACCESS,UK_GDPR,IN_PROGRESS,"), csv);
    var longAgo = agent.bytes(200, "v1/desk/queue/csv?regime=UK_GDPR&dueBy=2020-01-01");
    assertFalse(new String(longAgo, StandardCharsets.UTF_8).contains(number), "it is due later");
    var calendar = new String(agent.bytes(200, "v1/desk/queue/calendar"), StandardCharsets.UTF_8);
    assertTrue(calendar.contains("SUMMARY:" + number + " is due"), calendar);
    var leads = new String(lead.bytes(200, "v1/desk/queue/calendar"), StandardCharsets.UTF_8);
    assertFalse(leads.contains(number), "it is the agent's own");
    var figures = agent.get(200, "v1/desk/queue/figures");
    assertTrue(figures.path("open").findValuesAsText("regime").contains("UK_GDPR"));
    assertEquals(6, figures.path("views").size());
    assertTrue(figures.path("answered").has("since"));
    for (var file : List.of(csv, calendar, figures.toString())) {
      assertFalse(file.contains(person.sub()));
    }
  }
}
