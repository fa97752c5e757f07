package org.custodes.domain.conversation;

import static org.custodes.domain.kernel.JsonPlatform.JSON;

import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.util.List;
import org.custodes.domain.kernel.Speaker;
import org.custodes.domain.kernel.Utterance;

/** Reads conversations that were kept as {@code [{"role":"user","text":"…"},…]} in UTF-8. */
final class FirstFormat {
  private FirstFormat() {}

  static List<Utterance> read(byte[] json) {
    try (var reader = JSON.createReader(new ByteArrayInputStream(json))) {
      return reader.readArray().getValuesAs(JsonObject.class).stream()
          .map(
              turn ->
                  new Utterance(
                      Speaker.of(turn.getString("role")).orElseThrow(), turn.getString("text")))
          .toList();
    }
  }
}
