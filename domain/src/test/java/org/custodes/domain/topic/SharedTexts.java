package org.custodes.domain.topic;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.custodes.domain.kernel.Speaker;
import org.custodes.domain.kernel.Utterance;

/**
 * Public texts that lie beside the project where it is developed and are not part of it. They come
 * in two halves, so that a model of one half can be measured on the other.
 */
final class SharedTexts {
  /**
   * One text with the label of its source.
   *
   * @param topic empty for ordinary talk
   * @param half 0 or 1, by a hash of its id
   */
  record Labelled(String source, Optional<Topic> topic, String text, int half) {}

  /**
   * @param half 0 or 1, by a hash of its id
   */
  record Conversation(String id, String source, List<Utterance> utterances, int half) {}

  private static final String TOPICS = "sensitive-topics.jsonl";
  private static final String CONVERSATIONS = "conversations.jsonl";

  private final Path folder;

  SharedTexts(Path folder) {
    this.folder = folder;
  }

  /** Where {@code -Dtopic.data} says, or beside the project. */
  static SharedTexts beside() {
    return new SharedTexts(Path.of(System.getProperty("topic.data", "../../shared/data")));
  }

  boolean areThere() {
    return Files.isReadable(folder.resolve(TOPICS))
        && Files.isReadable(folder.resolve(CONVERSATIONS));
  }

  List<Labelled> labelled() {
    return rows(TOPICS).stream()
        .map(
            row ->
                new Labelled(
                    source(row),
                    topic(row.getString("label")),
                    row.getString("text"),
                    half(row.getString("id"))))
        .toList();
  }

  List<Conversation> conversations() {
    return rows(CONVERSATIONS).stream()
        .map(
            row -> {
              var utterances = new ArrayList<Utterance>();
              for (var message : row.getJsonArray("messages").getValuesAs(JsonObject.class)) {
                utterances.add(
                    new Utterance(
                        message.getString("role").equals("user") ? Speaker.USER : Speaker.ASSISTANT,
                        message.getString("text")));
              }
              return new Conversation(
                  row.getString("id"), source(row), utterances, half(row.getString("id")));
            })
        .toList();
  }

  /** Without the licence in brackets. */
  private static String source(JsonObject row) {
    return row.getString("source").replaceFirst(" \\(.*", "");
  }

  private static Optional<Topic> topic(String label) {
    return label.equals("NONE") ? Optional.empty() : Optional.of(Topic.valueOf(label));
  }

  private static int half(String id) {
    return (id.hashCode() * 0x9E3779B1) >>> 31;
  }

  private List<JsonObject> rows(String file) {
    try {
      return Files.readAllLines(folder.resolve(file)).stream()
          .map(
              line -> {
                try (var reader = Json.createReader(new StringReader(line))) {
                  return reader.readObject();
                }
              })
          .toList();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
