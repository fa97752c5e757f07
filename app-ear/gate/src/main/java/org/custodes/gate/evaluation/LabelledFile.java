package org.custodes.gate.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.custodes.domain.kernel.Speaker;
import org.custodes.domain.kernel.Utterance;
import org.custodes.domain.topic.Topic;

/**
 * A file of JSON lines. What a line has says what it is: {@code text} with {@code spans}, {@code
 * text} with {@code attributes_to_hide} whose mentions are looked for, {@code messages} that have
 * {@code spans}, {@code messages} of an ordinary conversation without, or {@code text} with the
 * {@code label} of a topic; other lines are none of its business.
 *
 * @param version the first digits of the file's SHA-256
 * @param chats ordinary conversations, by their source
 * @param topics what is said of whose label
 */
record LabelledFile(
    String name,
    String version,
    List<Document> documents,
    List<Chat> chats,
    List<TopicLabel> topics) {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int DIGITS = 12;
  private static final String NO_TOPIC = "NONE";

  /** A conversation in which nobody has labelled anything. */
  record Chat(String source, List<Utterance> messages) {
    Chat {
      messages = List.copyOf(messages);
    }

    @Override
    public String toString() {
      return "[chat]";
    }
  }

  /**
   * A text with a topic.
   *
   * @param topic empty for ordinary talk
   * @param discloses empty where the label only says what the text is about
   */
  record TopicLabel(
      String source, Optional<Topic> topic, Optional<Boolean> discloses, String text) {
    @Override
    public String toString() {
      return "[" + topic + " of " + source + "]";
    }
  }

  LabelledFile {
    documents = List.copyOf(documents);
    chats = List.copyOf(chats);
    topics = List.copyOf(topics);
  }

  /**
   * @throws IOException if it cannot be read, a line is no JSON, or a span lies outside of its text
   */
  static LabelledFile read(Path file) throws IOException {
    var documents = new ArrayList<Document>();
    var chats = new ArrayList<Chat>();
    var topics = new ArrayList<TopicLabel>();
    try (var lines = Files.lines(file)) {
      for (var line : (Iterable<String>) lines::iterator) {
        var row = JSON.readTree(line);
        if (row.has("spans") || row.has("attributes_to_hide")) {
          documents.add(document(row));
        } else if (row.path("messages").findValue("spans") != null) {
          documents.add(labelledChat(row));
        } else if (row.has("messages")) {
          chats.add(chat(row));
        } else if (row.has("text") && row.has("label")) {
          topic(row).ifPresent(topics::add);
        }
      }
    }
    return new LabelledFile(
        file.getFileName().toString().replaceFirst("\\.jsonl$", ""),
        version(file),
        documents,
        chats,
        topics);
  }

  private static Document document(JsonNode row) throws IOException {
    var text = row.path("text").asText();
    var labels = spans(row);
    for (var hidden : row.path("attributes_to_hide")) {
      for (var mention : hidden.path("mentions")) {
        occurrences(text, mention.asText(), hidden.path("label").asText(), labels);
      }
    }
    return Document.of(points(row, text, labels), labels);
  }

  private static Document labelledChat(JsonNode row) throws IOException {
    var turns = new ArrayList<Document.Turn>();
    for (var message : row.path("messages")) {
      var labels = spans(message);
      turns.add(
          new Document.Turn(
              speaker(message), points(row, message.path("text").asText(), labels), labels));
    }
    return new Document(true, turns);
  }

  private static List<Span> spans(JsonNode labelled) {
    var spans = new ArrayList<Span>();
    for (var span : labelled.path("spans")) {
      spans.add(
          new Span(
              span.path("start").asInt(), span.path("end").asInt(), span.path("type").asText()));
    }
    return spans;
  }

  private static int[] points(JsonNode row, String text, List<Span> labels) throws IOException {
    int[] points = text.codePoints().toArray();
    for (var label : labels) {
      if (label.start() < 0 || label.end() <= label.start() || label.end() > points.length) {
        throw new IOException(
            "a span of the row " + row.path("id").asText() + " lies outside of its text");
      }
    }
    return points;
  }

  private static void occurrences(String text, String mention, String type, List<Span> into) {
    for (int at = text.indexOf(mention);
        at >= 0 && !mention.isEmpty();
        at = text.indexOf(mention, at + mention.length())) {
      if (!isWhole(text, at, at + mention.length())) {
        continue;
      }
      int start = text.codePointCount(0, at);
      var span = new Span(start, start + mention.codePointCount(0, mention.length()), type);
      if (!into.contains(span)) {
        into.add(span);
      }
    }
  }

  /** "A" stands for somebody, and the letter within another word for nobody. */
  private static boolean isWhole(String text, int start, int end) {
    return !(start > 0 && isInside(text, start)) && !(end < text.length() && isInside(text, end));
  }

  private static boolean isInside(String text, int border) {
    return Character.isLetterOrDigit(text.charAt(border - 1))
        && Character.isLetterOrDigit(text.charAt(border));
  }

  private static Chat chat(JsonNode row) {
    var messages = new ArrayList<Utterance>();
    for (var message : row.path("messages")) {
      messages.add(new Utterance(speaker(message), message.path("text").asText()));
    }
    return new Chat(row.path("source").asText("unknown"), messages);
  }

  private static Speaker speaker(JsonNode message) {
    return Speaker.of(message.path("role").asText()).orElse(Speaker.USER);
  }

  /** Empty where the label is no topic's. */
  private static Optional<TopicLabel> topic(JsonNode row) {
    var label = row.path("label").asText();
    var topic = Arrays.stream(Topic.values()).filter(known -> known.name().equals(label)).findAny();
    if (topic.isEmpty() && !label.equals(NO_TOPIC)) {
      return Optional.empty();
    }
    // without the licence in brackets
    var source = row.path("source").asText("unknown").replaceFirst(" \\(.*", "");
    var discloses = Optional.ofNullable(row.get("discloses")).map(JsonNode::asBoolean);
    return Optional.of(new TopicLabel(source, topic, discloses, row.path("text").asText()));
  }

  private static String version(Path file) throws IOException {
    try {
      var digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
      return HexFormat.of().formatHex(digest).substring(0, DIGITS);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
