package org.custodes.domain.subject;

import static org.custodes.domain.kernel.JsonPlatform.JSON;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReaderFactory;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.custodes.domain.kernel.Purpose;
import org.custodes.domain.vault.AssociatedData;
import org.custodes.domain.vault.Handle;
import org.custodes.domain.vault.SealKey;

/**
 * The sealed form of a {@link SubjectState}: JSON in UTF-8, padded, sealed under the person's state
 * key and bound to the row's id and fence. Always {@value #SEALED_BYTES} bytes, so that its size
 * says nothing of how often somebody chose.
 */
final class SubjectStateFormat {
  static final int SEALED_BYTES = 4096;

  /** Wrote no holds; whoever has not changed since is kept in it. */
  private static final int WITHOUT_HOLDS = 1;

  private static final int VERSION = 2;

  /** One for all: each {@code JSON.createReader} would look for a provider on the class path. */
  private static final JsonReaderFactory READERS = JSON.createReaderFactory(Map.of());

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
    var consents = JSON.createObjectBuilder();
    state
        .consents()
        .forEach(
            (purpose, kept) ->
                consents.add(
                    purpose.code(),
                    JSON.createObjectBuilder()
                        .add("state", kept.state().name())
                        .add("event", kept.event())
                        .add("at", kept.at().toString())
                        .add("notice", kept.noticeVersion())
                        .add("language", kept.language())
                        .add("method", kept.method())));
    return JSON.createObjectBuilder()
        .add("v", VERSION)
        .add("ageBand", state.ageBand().code())
        .add("ceiling", state.ceiling().code())
        .add("storage", state.storageEnabled())
        .add("events", state.events())
        .add("consents", consents)
        .add("holds", write(state.holds()))
        .build()
        .toString()
        .getBytes(StandardCharsets.UTF_8);
  }

  static SubjectState read(byte[] text) {
    try (var reader =
        READERS.createReader(new StringReader(new String(text, StandardCharsets.UTF_8)))) {
      var json = reader.readObject();
      int version = json.getInt("v");
      if (version != VERSION && version != WITHOUT_HOLDS) {
        throw new IllegalStateException("a sealed state of version " + version);
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
          consents,
          version == VERSION ? readHolds(json.getJsonObject("holds")) : KeptHolds.NONE);
    }
  }

  private static JsonObjectBuilder write(KeptHolds holds) {
    var all = JSON.createArrayBuilder();
    holds.all().forEach(hold -> all.add(write(hold)));
    var json = JSON.createObjectBuilder().add("all", all);
    holds.incompleteThrough().ifPresent(day -> json.add("incomplete", day.toString()));
    return json;
  }

  private static JsonObjectBuilder write(KeptHold hold) {
    var json =
        JSON.createObjectBuilder()
            .add("id", hold.id().toString())
            .add("until", hold.until().toString());
    return switch (hold.scope()) {
      case HoldScope.Everything everything -> json;
      // one text of handles of one length: room is short
      case HoldScope.Listed(var records) ->
          json.add("records", records.stream().map(Handle::text).collect(Collectors.joining()));
    };
  }

  private static KeptHolds readHolds(JsonObject json) {
    return new KeptHolds(
        json.getJsonArray("all").getValuesAs(SubjectStateFormat::readHold),
        Optional.ofNullable(json.getString("incomplete", null)).map(LocalDate::parse));
  }

  private static KeptHold readHold(JsonValue value) {
    var json = value.asJsonObject();
    return new KeptHold(
        UUID.fromString(json.getString("id")),
        LocalDate.parse(json.getString("until")),
        json.containsKey("records")
            ? readListed(json.getString("records"))
            : new HoldScope.Everything());
  }

  private static HoldScope readListed(String handles) {
    return new HoldScope.Listed(
        IntStream.range(0, handles.length() / Handle.TEXT_LENGTH)
            .map(no -> no * Handle.TEXT_LENGTH)
            .mapToObj(at -> handles.substring(at, at + Handle.TEXT_LENGTH))
            .map(text -> Handle.of(text).orElseThrow())
            .collect(Collectors.toSet()));
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
