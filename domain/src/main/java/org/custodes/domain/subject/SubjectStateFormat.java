package org.custodes.domain.subject;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.EnumMap;
import java.util.UUID;
import org.custodes.domain.kernel.Purpose;
import org.custodes.domain.vault.AssociatedData;
import org.custodes.domain.vault.SealKey;

/**
 * The sealed form of a {@link SubjectState}: JSON in UTF-8, padded, sealed under the person's state
 * key and bound to the row's id and fence. Always {@value #SEALED_BYTES} bytes, so that its size
 * says nothing of how often somebody chose.
 */
final class SubjectStateFormat {
  static final int SEALED_BYTES = 4096;

  private static final int VERSION = 1;

  private SubjectStateFormat() {}

  static byte[] seal(SubjectState state, SealKey key, UUID id, int fence) {
    return key.sealTo(SEALED_BYTES, write(state), bound(id, fence));
  }

  static SubjectState open(byte[] sealed, SealKey key, UUID id, int fence) {
    return read(key.openPadded(sealed, bound(id, fence)));
  }

  private static AssociatedData bound(UUID id, int fence) {
    return AssociatedData.of("subject").with(id).with(fence);
  }

  static byte[] write(SubjectState state) {
    var consents = Json.createObjectBuilder();
    state
        .consents()
        .forEach(
            (purpose, kept) ->
                consents.add(
                    purpose.code(),
                    Json.createObjectBuilder()
                        .add("state", kept.state().name())
                        .add("event", kept.event())
                        .add("at", kept.at().toString())
                        .add("notice", kept.noticeVersion())
                        .add("language", kept.language())
                        .add("method", kept.method())));
    return Json.createObjectBuilder()
        .add("v", VERSION)
        .add("ageBand", state.ageBand().code())
        .add("ceiling", state.ceiling().code())
        .add("storage", state.storageEnabled())
        .add("events", state.events())
        .add("consents", consents)
        .build()
        .toString()
        .getBytes(StandardCharsets.UTF_8);
  }

  static SubjectState read(byte[] text) {
    try (var reader =
        Json.createReader(new StringReader(new String(text, StandardCharsets.UTF_8)))) {
      var json = reader.readObject();
      if (json.getInt("v") != VERSION) {
        throw new IllegalStateException("a sealed state of version " + json.getInt("v"));
      }
      var consents = new EnumMap<Purpose, KeptConsent>(Purpose.class);
      json.getJsonObject("consents")
          .forEach(
              (code, kept) ->
                  consents.put(Purpose.of(code).orElseThrow(), readConsent(kept.asJsonObject())));
      return new SubjectState(
          AgeBand.of(json.getString("ageBand")).orElseThrow(),
          AgeBand.of(json.getString("ceiling")).orElseThrow(),
          json.getBoolean("storage"),
          json.getInt("events"),
          consents);
    }
  }

  private static KeptConsent readConsent(JsonObject json) {
    return new KeptConsent(
        ConsentState.valueOf(json.getString("state")),
        json.getInt("event"),
        Instant.parse(json.getString("at")),
        json.getString("notice"),
        json.getString("language"),
        json.getString("method"));
  }
}
