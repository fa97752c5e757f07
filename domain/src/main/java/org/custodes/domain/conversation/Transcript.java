package org.custodes.domain.conversation;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.stream.JsonGenerator;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.List;
import org.custodes.domain.deidentification.MaskedUtterance;
import org.custodes.domain.kernel.Speaker;
import org.custodes.domain.kernel.Utterance;

/**
 * A de-identified conversation as it is kept: {@code [{"role":"user","text":"…"},…]} in UTF-8, in
 * the order in which it was spoken and without times (data design, attack 8). It prints nothing.
 */
final class Transcript {
  private final byte[] json;

  private Transcript(byte[] json) {
    this.json = json;
  }

  /** Only masked text can be kept. */
  static Transcript of(List<MaskedUtterance> masked) {
    var bytes = new ByteArrayOutputStream();
    try (JsonGenerator to = Json.createGenerator(bytes)) {
      to.writeStartArray();
      for (var utterance : masked) {
        to.writeStartObject()
            .write("role", utterance.speaker().code())
            .write("text", utterance.text())
            .writeEnd();
      }
      to.writeEnd();
    }
    return new Transcript(bytes.toByteArray());
  }

  /** A transcript as it came out of a seal. */
  static Transcript of(byte[] json) {
    return new Transcript(json.clone());
  }

  byte[] json() {
    return json.clone();
  }

  List<Utterance> utterances() {
    try (var reader = Json.createReader(new ByteArrayInputStream(json))) {
      return reader.readArray().getValuesAs(JsonObject.class).stream()
          .map(
              turn ->
                  new Utterance(
                      Speaker.of(turn.getString("role")).orElseThrow(), turn.getString("text")))
          .toList();
    }
  }

  @Override
  public String toString() {
    return "[transcript]";
  }
}
