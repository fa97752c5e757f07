package org.custodes.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LinePreviewTest {
  private final LinePreview preview = new LinePreview(true);

  private ObjectNode answer(String line) {
    return preview.answer(line.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void answersATextWithATextAndItsSpans() {
    var answer =
        answer("{\"id\":7,\"text\":\"\uD83D\uDE00 mail kerstin@example.org please, thank you\"}");
    assertEquals(7, answer.path("id").asInt());
    assertEquals("WOULD_STORE", answer.path("outcome").asText());
    assertTrue(answer.path("reason").isNull());
    assertFalse(answer.path("text").asText().contains("kerstin"));
    var span = answer.path("spans").get(0);
    assertEquals(7, span.path("start").asInt(), "a smiley is one code point");
    assertEquals(26, span.path("end").asInt());
    assertEquals("EMAIL", span.path("type").asText());
  }

  @Test
  void answersMessagesWithMessages() {
    var answer =
        answer(
            "{\"id\":\"a\",\"messages\":[{\"role\":\"user\",\"text\":\"I cannot sleep, I am so depressed\"},"
                + "{\"role\":\"assistant\",\"text\":\"I am sorry to hear that.\"}]}");
    assertEquals("REFUSED", answer.path("outcome").asText());
    assertEquals("SENSITIVE_TOPIC", answer.path("reason").asText());
    assertEquals("MENTAL_HEALTH", answer.path("topics").get(0).asText());
    assertEquals("assistant", answer.path("messages").get(1).path("role").asText());
  }

  @Test
  void showsTheCaseWithoutConsent() {
    var answer =
        new LinePreview(false)
            .answer("{\"id\":1,\"text\":\"Hello there\"}".getBytes(StandardCharsets.UTF_8));
    assertEquals("NO_CONSENT", answer.path("reason").asText());
    assertEquals("Hello there", answer.path("text").asText());
  }

  @Test
  void survivesEveryBrokenLineAndSaysSo() throws IOException {
    var lines =
        """
        {"id":1,"text":"Good morning, how are you?"}
        {"id":2,"text":
        not json at all
        {"id":3}
        {"id":4,"messages":[{"role":"robot","text":"x"}]}
        {"id":5,"messages":[]}

        {"id":6,"text":"Good evening, what is for dinner?"}
        """;
    var answers = new ArrayList<String>();
    boolean judged =
        preview.all(
            new Lines(new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8))),
            answers::add);
    assertFalse(judged);
    assertEquals(8, answers.size());
    assertTrue(answers.getFirst().startsWith("{\"id\":1,\"outcome\":\"WOULD_STORE\""));
    assertTrue(answers.getLast().startsWith("{\"id\":6,\"outcome\":\"WOULD_STORE\""));
    for (var broken : answers.subList(1, 7)) {
      assertTrue(broken.contains("\"outcome\":\"ERROR\""), broken);
    }
  }

  @Test
  void cutsALineThatIsTooLongAndGoesOn() throws IOException {
    var bytes =
        ("x".repeat(Lines.LONGEST + 10) + "\n{\"id\":1,\"text\":\"Hello\"}\n")
            .getBytes(StandardCharsets.UTF_8);
    var answers = new ArrayList<String>();
    preview.all(new Lines(new ByteArrayInputStream(bytes)), answers::add);
    assertEquals(
        List.of("{\"id\":null,\"outcome\":\"ERROR\",\"reason\":\"TOO_LONG\"}"),
        answers.subList(0, 1));
    assertEquals(2, answers.size());
  }
}
