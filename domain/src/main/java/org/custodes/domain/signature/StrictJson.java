package org.custodes.domain.signature;

import static org.custodes.domain.kernel.JsonPlatform.JSON;

import jakarta.json.JsonConfig;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReaderFactory;
import jakarta.json.stream.JsonParser;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/** Reads JSON that a stranger wrote: one object in UTF-8, no name twice, no depth to drown in. */
public final class StrictJson {
  /** No document of ours nests or lists as much; a parser's limit of depth lies above. */
  private static final int MOST_BRACKETS = 600;

  private static final JsonReaderFactory READERS =
      JSON.createReaderFactory(Map.of(JsonConfig.KEY_STRATEGY, JsonConfig.KeyStrategy.NONE));

  private StrictJson() {}

  /** The object, or nothing if these bytes are not exactly one. */
  public static Optional<JsonObject> object(byte[] utf8) {
    try {
      var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(utf8)).toString();
      if (text.chars().filter(sign -> sign == '{' || sign == '[').count() > MOST_BRACKETS
          || !isOneObject(text)) {
        return Optional.empty();
      }
      try (var reader = READERS.createReader(new StringReader(text))) {
        return Optional.of(reader.readObject());
      }
    } catch (CharacterCodingException | JsonException | NumberFormatException e) {
      return Optional.empty();
    }
  }

  /** A reader stops behind the first object, and a parser does not mind a name twice. */
  private static boolean isOneObject(String text) {
    try (var parser = JSON.createParser(new StringReader(text))) {
      if (!parser.hasNext() || parser.next() != JsonParser.Event.START_OBJECT) {
        return false;
      }
      // not skipObject, which goes round for ever where an object has no end (Parsson 1.1.7)
      parser.getObject();
      return !parser.hasNext();
    }
  }
}
