package org.custodes.gate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.custodes.domain.deidentification.MaskedUtterance;
import org.custodes.domain.intake.Standing;
import org.custodes.domain.intake.StoreGate;
import org.custodes.domain.intake.Submission;
import org.custodes.domain.kernel.Purpose;
import org.custodes.domain.kernel.Refusal;
import org.custodes.domain.kernel.Speaker;
import org.custodes.domain.kernel.Utterance;
import org.custodes.domain.subject.AgeBand;

/**
 * Judges lines of JSON, {@code {"id","text"}} or {@code {"id","messages":[{"role","text"}]}}, and
 * answers each with one line of the same shape. A line that cannot be judged is an {@code ERROR}
 * and says why in a word, never with what it held.
 */
final class LinePreview {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final StoreGate gate = StoreGate.shipped();
  private final Standing standing;

  /**
   * @param consent whether the person is assumed to have agreed to training
   */
  LinePreview(boolean consent) {
    this.standing =
        new Standing(true, AgeBand.ADULT, consent ? Set.of(Purpose.TRAINING) : Set.of());
  }

  /** Answers every line in order; tells whether all of them could be judged. */
  boolean all(Lines lines, Consumer<String> answers) throws IOException {
    boolean judged = true;
    for (var line = lines.next(); line.isPresent(); line = lines.next()) {
      var answer = answer(line.get());
      judged &= !answer.path("outcome").asText().equals("ERROR");
      answers.accept(answer.toString());
    }
    return judged;
  }

  /** The verdict on one line. */
  ObjectNode answer(byte[] line) {
    if (line.length > Lines.LONGEST) {
      return error(JSON.nullNode(), "TOO_LONG");
    }
    JsonNode given;
    try {
      given =
          JSON.readTree(
              StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(line)).toString());
    } catch (CharacterCodingException e) {
      return error(JSON.nullNode(), "NOT_UTF_8");
    } catch (JsonProcessingException e) {
      return error(JSON.nullNode(), "MALFORMED");
    }
    var id = given.path("id").isValueNode() ? given.path("id") : JSON.nullNode();
    try {
      return judged(id, given);
    } catch (Unreadable e) {
      return error(id, "MALFORMED");
    } catch (Refusal refusal) {
      return error(id, refusal.code());
    }
  }

  private ObjectNode judged(JsonNode id, JsonNode given) {
    boolean single = given.path("text").isTextual();
    var said =
        single
            ? List.of(new Utterance(Speaker.USER, given.path("text").asText()))
            : messages(given.path("messages"));
    var preview = gate.preview(new Submission(Purpose.TRAINING, said), standing);
    var answer = JSON.createObjectNode();
    answer.set("id", id);
    answer.put("outcome", preview.refused().isPresent() ? "REFUSED" : "WOULD_STORE");
    answer.put("reason", preview.refused().map(Enum::name).orElse(null));
    var topics = answer.putArray("topics");
    preview.topics().stream().map(Enum::name).sorted().forEach(topics::add);
    answer.put("maskedWordShare", preview.maskedWordShare());
    if (single) {
      describe(preview.messages().getFirst(), answer);
    } else {
      var messages = answer.putArray("messages");
      preview
          .messages()
          .forEach(
              masked ->
                  describe(masked, messages.addObject().put("role", masked.speaker().code())));
    }
    return answer;
  }

  private static void describe(MaskedUtterance masked, ObjectNode into) {
    into.put("text", masked.text());
    ArrayNode spans = into.putArray("spans");
    masked
        .masks()
        .forEach(
            mask ->
                spans
                    .addObject()
                    .put("start", mask.start())
                    .put("end", mask.end())
                    .put("type", mask.type().name()));
  }

  private static List<Utterance> messages(JsonNode given) {
    if (!given.isArray()) {
      throw new Unreadable();
    }
    var messages = new ArrayList<Utterance>();
    for (var message : given) {
      var speaker = Speaker.of(message.path("role").asText()).orElseThrow(Unreadable::new);
      if (!message.path("text").isTextual()) {
        throw new Unreadable();
      }
      messages.add(new Utterance(speaker, message.path("text").asText()));
    }
    return messages;
  }

  private static ObjectNode error(JsonNode id, String reason) {
    var answer = JSON.createObjectNode();
    answer.set("id", id);
    return answer.put("outcome", "ERROR").put("reason", reason);
  }

  /** The line is JSON and no conversation. */
  private static final class Unreadable extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }
}
