package org.custodes.launch.sending;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Set;

/**
 * One line of a file: {@code {"id","text"}}, said by the person, or {@code
 * {"id","messages":[{"role","text"}]}}; other fields are left out. Prints nothing.
 */
final class Conversation {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Set<String> ROLES = Set.of("user", "assistant");

  private final JsonNode id;
  private final ArrayNode messages;

  private Conversation(JsonNode id, ArrayNode messages) {
    this.id = id;
    this.messages = messages;
  }

  /** Reads a line of UTF-8; refuses what the API could not read either. */
  static Conversation read(byte[] line) throws Unsendable {
    var given = parse(line);
    if (!given.isObject()) {
      throw new Unsendable("is no JSON object");
    }
    if (given.path("text").isTextual()) {
      return new Conversation(
          given.path("id"), JSON.createArrayNode().add(message("user", given.path("text"))));
    }
    if (given.path("messages").isEmpty()) {
      throw new Unsendable("has neither a \"text\" nor \"messages\"");
    }
    var messages = JSON.createArrayNode();
    for (var message : given.path("messages")) {
      var role = message.path("role").asText();
      if (!ROLES.contains(role) || !message.path("text").isTextual()) {
        throw new Unsendable(
            "has a message without a \"text\" or with a \"role\" that is neither user nor assistant");
      }
      messages.add(message(role, message.path("text")));
    }
    return new Conversation(given.path("id"), messages);
  }

  private static JsonNode parse(byte[] line) throws Unsendable {
    try {
      return JSON.readTree(line);
    } catch (IOException e) {
      // the cause would quote the line
      throw new Unsendable("is no JSON in UTF-8");
    }
  }

  private static JsonNode message(String role, JsonNode text) {
    return JsonNodeFactory.instance.objectNode().put("role", role).set("text", text);
  }

  /** What the API is sent, for the person whose token goes with it. */
  String body(String purpose) {
    var body = JSON.createObjectNode().put("subject", "me").put("purpose", purpose);
    body.set("messages", messages);
    return body.toString();
  }

  /**
   * Made of id, purpose and what was said: the same line goes under the same key again, a line that
   * has changed, or stands there under another id, is another conversation.
   */
  String idempotencyKey(String purpose) {
    var all = JSON.createArrayNode().add(id).add(purpose).add(messages).toString();
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(all.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  @Override
  public String toString() {
    return "[conversation]";
  }
}
