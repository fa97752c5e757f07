package org.custodes.domain.topic;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Set;
import org.custodes.domain.kernel.Speaker;
import org.custodes.domain.kernel.Utterance;

/** The project's own chats to train on, as ordinary talk. */
final class ChatSet {
  private static final Path FILE = Path.of("../docs/chatset/chats-training.jsonl");

  private ChatSet() {}

  /**
   * What is said in the first chats, once each.
   *
   * @param without templates whose chats are left out
   */
  static Set<Utterance> said(int chats, Set<String> without) {
    var said = new LinkedHashSet<Utterance>();
    try (var lines = Files.lines(FILE)) {
      // the first line is a header
      lines
          .skip(1)
          .limit(chats)
          .map(ChatSet::row)
          .filter(row -> !without.contains(row.getString("skeleton")))
          .flatMap(row -> row.getJsonArray("messages").getValuesAs(JsonObject.class).stream())
          .map(
              message ->
                  new Utterance(
                      Speaker.of(message.getString("role")).orElseThrow(),
                      message.getString("text")))
          .forEach(said::add);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    return said;
  }

  private static JsonObject row(String line) {
    try (var reader = Json.createReader(new StringReader(line))) {
      return reader.readObject();
    }
  }
}
