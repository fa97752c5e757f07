package org.custodes.tests.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import org.custodes.domain.kernel.Role;
import org.custodes.launch.process.Patience;
import org.custodes.tests.Instance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A grant by the API, from the asking to its end in the middle of reading, on real databases. */
class GrantsIT {
  private static final Instance HOUSE = Instance.running();
  private static final Instance.Person HUGO = HOUSE.named("hugo");
  private static final String GRANTS = "v1/access-grants";

  private final ObjectMapper json = new ObjectMapper();
  private final PersonCalls trainer = new PersonCalls(HOUSE, HOUSE.someone(Role.TRAINER));
  private final PersonCalls officer = new PersonCalls(HOUSE, HOUSE.named("fatima"));
  private final PersonCalls otherOfficer = new PersonCalls(HOUSE, HOUSE.named("jonas"));
  private final PersonCalls lead = new PersonCalls(HOUSE, HOUSE.someone(Role.SUPPORT_LEAD));
  private final PersonCalls auditor = new PersonCalls(HOUSE, HOUSE.someone(Role.AUDITOR));
  private final PersonCalls hugo = new PersonCalls(HOUSE, HUGO);
  private final OwnersTable owner = new OwnersTable(HOUSE);

  /** What was stored since a grant began is not read under it: so these are moved to yesterday. */
  @BeforeEach
  void hugoHasConversationsOfYesterday() {
    var assistant = new AssistantCalls(HOUSE);
    assistant.decide(HUGO.sub(), "training", "WITHDRAWN");
    // a row without its key may still be there, and a page may hold fewer for it
    assertTrue(Patience.until(Duration.ofSeconds(60), () -> owner.stubs() == 0));
    assistant.decide(HUGO.sub(), "training", "GIVEN");
    for (int no = 0; no < 3; no++) {
      assistant.store(HUGO.sub(), "How long do I boil an egg, and how long two of them?");
    }
    owner.makeRecordsOlder(1);
  }

  private String asked(int volume) throws IOException {
    var body =
        """
        {"purpose":"training","turns":["user"],"volume":%d,"hours":1,
         "reason":"To see how people ask about cooking."}"""
            .formatted(volume);
    return trainer.post(201, GRANTS, body).path("id").asText();
  }

  private String running(int volume) throws IOException {
    var id = asked(volume);
    officer.post(200, GRANTS + "/" + id + "/approval", "");
    lead.post(200, GRANTS + "/" + id + "/approval", "");
    return id;
  }

  private JsonNode page(String grant, int limit) throws IOException, InterruptedException {
    Thread.sleep(2_100);
    return trainer.post(200, GRANTS + "/" + grant + "/pages?limit=" + limit, "");
  }

  @Test
  void twoApproveItIsReadForwardEndsInTheMiddleAndItsPersonSeesIt()
      throws IOException, InterruptedException {
    var grant = asked(50);
    trainer.post(403, GRANTS + "/" + grant + "/pages", "");
    trainer.post(403, GRANTS + "/" + grant + "/approval", "");
    officer.post(200, GRANTS + "/" + grant + "/approval", "");
    assertEquals(
        "urn:custodes:problem:grant-kind-approved-already",
        otherOfficer.post(409, GRANTS + "/" + grant + "/approval", "").path("type").asText());
    assertEquals(
        "RUNNING", lead.post(200, GRANTS + "/" + grant + "/approval", "").path("state").asText());

    var names = new HashSet<String>();
    for (var conversation : page(grant, 2).path("conversations")) {
      assertTrue(names.add(conversation.path("name").asText()));
      conversation
          .path("messages")
          .forEach(turn -> assertEquals("user", turn.path("role").asText()));
    }
    assertEquals(2, names.size());
    officer.post(200, GRANTS + "/" + grant + "/end", "");
    Thread.sleep(2_100);
    trainer.post(403, GRANTS + "/" + grant + "/pages", "");

    var seen = auditor.get(200, GRANTS + "/" + grant);
    assertEquals("ENDED", seen.path("state").asText());
    assertEquals("WITHDRAWN", seen.path("ended").asText());
    assertEquals(2, seen.path("read").asInt());
    assertTrue(Instant.parse(seen.path("endsAt").asText()).isBefore(Instant.now()));
  }

  @Test
  void whoseRecordsWereReadSeesWhenAsWhatAndForWhatAndNeverByWhom()
      throws IOException, InterruptedException {
    assertEquals(0, hugo.get(200, "v1/who-looked").path("read").size());
    var grant = running(2_000);
    JsonNode page;
    do {
      page = page(grant, 20);
    } while (!page.path("last").asBoolean());

    var looked = hugo.get(200, "v1/who-looked");
    assertEquals(1, looked.path("read").size());
    assertEquals("TRAINER", looked.at("/read/0/role").asText());
    assertEquals("training", looked.at("/read/0/purpose").asText());
    assertEquals(3, looked.at("/read/0/conversations").asInt());
    assertFalse(looked.toString().contains(grant));
    assertFalse(looked.toString().contains("kenji"));
  }

  @Test
  void aPageThatIsFoundSomewhereNamesItsGrant() throws IOException, InterruptedException {
    var grant = running(1);
    var text = page(grant, 1).at("/conversations/0/messages/0/text").asText();
    var copied = json.createObjectNode().put("text", text.strip().replace(" ", "\r\n"));
    var named = auditor.post(200, GRANTS + "/by-text", copied.toString()).path("grants");
    assertEquals(1, named.size());
    assertEquals(grant, named.get(0).path("id").asText());
    trainer.post(403, GRANTS + "/by-text", copied.toString());
  }

  @Test
  void whileNothingCanBeNotedNothingIsShownAndNothingIsLost()
      throws IOException, InterruptedException {
    var grant = running(1);
    owner.inMain("REVOKE INSERT ON access_event FROM main_app");
    try {
      Thread.sleep(2_100);
      var problem = trainer.post(503, GRANTS + "/" + grant + "/pages?limit=1", "");
      assertFalse(problem.toString().contains("egg"));
    } finally {
      owner.inMain("GRANT INSERT ON access_event TO main_app");
    }
    assertEquals(1, page(grant, 1).path("conversations").size());
  }
}
