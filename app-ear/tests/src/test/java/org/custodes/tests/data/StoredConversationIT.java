package org.custodes.tests.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.custodes.tests.Instance;
import org.junit.jupiter.api.Test;

/** A conversation's way in, as the assistant's backend and the person see it. */
class StoredConversationIT {
  private final Instance house = Instance.running();
  private final AssistantCalls assistant = new AssistantCalls(house);

  private static String chat(String sub, String purpose, String text) {
    return """
        {"subject":"%s","purpose":"%s","messages":[{"role":"user","text":"%s"},
         {"role":"assistant","text":"With pleasure."}]}"""
        .formatted(sub, purpose, text);
  }

  private static String someone() {
    return "sub-" + UUID.randomUUID();
  }

  private static String key() {
    return UUID.randomUUID().toString();
  }

  @Test
  void isRefusedWithoutConsentStoredWithItAndGoneAfterIt() throws IOException {
    var person = house.named("chidi");
    var own = new PersonCalls(house, person);
    var text = "How do I keep basil alive in winter?";
    assistant.decide(person.sub(), "training", "WITHDRAWN");
    var without = AssistantCalls.json(assistant.offer(chat(person.sub(), "training", text), key()));
    assertEquals("REFUSED NO_CONSENT", outcome(without));

    assistant.decide(person.sub(), "training", "GIVEN");
    var stored = AssistantCalls.json(assistant.offer(chat(person.sub(), "training", text), key()));
    assertEquals("STORED", stored.path("outcome").asText());
    var listed = own.records();
    assertEquals(1, listed.size());
    assertEquals(stored.path("handle"), listed.get(0).path("handle"));
    assertEquals("training", listed.get(0).path("purpose").asText());
    assertEquals(stored.path("expiresOn"), listed.get(0).path("expiresOn"));

    assistant.decide(person.sub(), "training", "WITHDRAWN");
    assertEquals(0, own.records().size());
  }

  @Test
  void givesTheSameAnswerToTheSameRequest() throws IOException {
    var sub = someone();
    assistant.decide(sub, "training", "GIVEN");
    var key = key();
    var body = chat(sub, "training", "What is a good name for a boat?");
    var first = assistant.offer(body, key);
    assertEquals(201, first.statusCode());
    assertEquals(first.body(), assistant.offer(body, key).body());
    assertEquals(
        422, assistant.offer(chat(sub, "training", "What is a good boat?"), key).statusCode());
  }

  @Test
  void givesBackTheNewestMessagesForContextMaskedAndForNoOtherPurpose() throws IOException {
    var sub = someone();
    assistant.decide(sub, "context", "GIVEN");
    assistant.offer(chat(sub, "context", "I like my tea without milk"), key());
    assistant.offer(chat(sub, "context", "My name is Zsuzsanna, write that down"), key());
    var ask = "{\"subject\":\"%s\",\"purpose\":\"%s\",\"limit\":3}";
    var messages =
        AssistantCalls.json(assistant.context(ask.formatted(sub, "context"))).path("messages");
    assertEquals(
        List.of("With pleasure.", "My name is [PERSON_1], write that down", "With pleasure."),
        messages.findValuesAsText("text"));
    assertEquals(403, assistant.context(ask.formatted(sub, "training")).statusCode());
    assistant.decide(sub, "context", "WITHDRAWN");
    assertEquals(
        0,
        AssistantCalls.json(assistant.context(ask.formatted(sub, "context")))
            .path("messages")
            .size());
  }

  @Test
  void showsWhatTheGateWouldDoAndKeepsNothing() throws IOException {
    var sub = someone();
    assistant.decide(sub, "training", "GIVEN");
    var preview =
        AssistantCalls.json(
            assistant.preview(chat(sub, "training", "Write to zsuzsanna@example.org please")));
    assertEquals("WOULD_STORE", preview.path("outcome").asText());
    var span = preview.path("messages").get(0).path("spans").get(0);
    assertEquals(
        "EMAIL 9 30",
        span.path("type").asText() + " " + span.path("start") + " " + span.path("end"));
    assertFalse(preview.toString().contains("zsuzsanna"));
    assertTrue(preview.path("topics").isEmpty());
  }

  @Test
  void namesTheLimitThatAConversationBreaks() throws IOException {
    var sub = someone();
    for (var broken :
        List.of(
            chat(sub, "research-sharing", "Hello"),
            chat(sub, "training", "x".repeat(70_000)),
            "{\"subject\":\"%s\",\"purpose\":\"training\",\"messages\":[]}".formatted(sub),
            "{\"subject\":\"%s\",\"purpose\":\"training\",\"messages\":[{\"role\":\"user\"}]}"
                .formatted(sub))) {
      var answer = assistant.offer(broken, key());
      assertEquals(400, answer.statusCode());
      assertTrue(AssistantCalls.json(answer).hasNonNull("field"), answer.body());
    }
  }

  private static String outcome(JsonNode answer) {
    return answer.path("outcome").asText() + " " + answer.path("reason").asText();
  }
}
