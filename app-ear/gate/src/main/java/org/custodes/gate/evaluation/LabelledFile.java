package org.custodes.gate.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.custodes.domain.kernel.Speaker;
import org.custodes.domain.kernel.Utterance;

/**
 * A file of JSON lines. What a line has says what it is: {@code text} with {@code spans}, {@code
 * text} with {@code attributes_to_hide} whose mentions are looked for, or {@code messages} of an
 * ordinary conversation; other lines are none of its business.
 *
 * @param version the first digits of the file's SHA-256
 * @param chats ordinary conversations, by their source
 */
record LabelledFile(String name, String version, List<Document> documents, List<Chat> chats) {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int DIGITS = 12;

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

  LabelledFile {
    documents = List.copyOf(documents);
    chats = List.copyOf(chats);
  }

  /**
   * @throws IOException if it cannot be read, a line is no JSON, or a span lies outside of its text
   */
  static LabelledFile read(Path file) throws IOException {
    var documents = new ArrayList<Document>();
    var chats = new ArrayList<Chat>();
    try (var lines = Files.lines(file)) {
      for (var line : (Iterable<String>) lines::iterator) {
        var row = JSON.readTree(line);
        if (row.has("spans") || row.has("attributes_to_hide")) {
          documents.add(document(row));
        } else if (row.has("messages")) {
          chats.add(chat(row));
        }
      }
    }
    return new LabelledFile(
        file.getFileName().toString().replaceFirst("\\.jsonl$", ""),
        version(file),
        documents,
        chats);
  }

  private static Document document(JsonNode row) throws IOException {
    var text = row.path("text").asText();
    var labels = new ArrayList<Span>();
    for (var span : row.path("spans")) {
      labels.add(
          new Span(
              span.path("start").asInt(), span.path("end").asInt(), span.path("type").asText()));
    }
    for (var hidden : row.path("attributes_to_hide")) {
      for (var mention : hidden.path("mentions")) {
        occurrences(text, mention.asText(), hidden.path("label").asText(), labels);
      }
    }
    int length = text.codePointCount(0, text.length());
    for (var label : labels) {
      if (label.start() < 0 || label.end() <= label.start() || label.end() > length) {
        throw new IOException(
            "a span of the row " + row.path("id").asText() + " lies outside of its text");
      }
    }
    return new Document(text.codePoints().toArray(), labels);
  }

  private static void occurrences(String text, String mention, String type, List<Span> into) {
    for (int at = text.indexOf(mention);
        at >= 0 && !mention.isEmpty();
        at = text.indexOf(mention, at + mention.length())) {
      int start = text.codePointCount(0, at);
      var span = new Span(start, start + mention.codePointCount(0, mention.length()), type);
      if (!into.contains(span)) {
        into.add(span);
      }
    }
  }

  private static Chat chat(JsonNode row) {
    var messages = new ArrayList<Utterance>();
    for (var message : row.path("messages")) {
      messages.add(
          new Utterance(
              Speaker.of(message.path("role").asText()).orElse(Speaker.USER),
              message.path("text").asText()));
    }
    return new Chat(row.path("source").asText("unknown"), messages);
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
