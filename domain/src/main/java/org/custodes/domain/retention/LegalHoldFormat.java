package org.custodes.domain.retention;

import static org.custodes.domain.kernel.JsonPlatform.JSON;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import org.custodes.domain.kernel.Sub;
import org.custodes.domain.kernel.SubjectId;
import org.custodes.domain.subject.HoldScope;
import org.custodes.domain.vault.AssociatedData;
import org.custodes.domain.vault.Handle;
import org.custodes.domain.vault.SealKey;

/**
 * The sealed form of a {@link LegalHold}: JSON in UTF-8, padded, sealed under the hold's own key
 * and bound to its id. Always {@value #SEALED_BYTES} bytes, so that its size says nothing of its
 * scope.
 */
final class LegalHoldFormat {
  static final int SEALED_BYTES = 8192;

  private static final int VERSION = 1;

  private LegalHoldFormat() {}

  static byte[] seal(LegalHold hold, SealKey key) {
    return key.sealTo(SEALED_BYTES, write(hold), bound(hold.id()));
  }

  static LegalHold open(byte[] sealed, SealKey key, HoldId id, Optional<SubjectId> subject) {
    return read(key.openPadded(sealed, bound(id)), id, subject);
  }

  private static AssociatedData bound(HoldId id) {
    return AssociatedData.of("legal-hold").with(id.value());
  }

  private static byte[] write(LegalHold hold) {
    var json =
        JSON.createObjectBuilder()
            .add("v", VERSION)
            .add("concerns", hold.concerns())
            .add("authority", hold.authority())
            .add("endsOn", hold.endsOn().toString())
            .add("setting", write(hold.setting()));
    if (hold.scope() instanceof HoldScope.Listed(var records)) {
      json.add(
          "records", JSON.createArrayBuilder(records.stream().map(Handle::text).sorted().toList()));
    }
    hold.release().ifPresent(release -> json.add("release", write(release)));
    return json.build().toString().getBytes(StandardCharsets.UTF_8);
  }

  private static JsonObjectBuilder write(FourEyes decision) {
    return JSON.createObjectBuilder()
        .add("proposer", decision.proposer().value())
        .add(
            "approvers",
            JSON.createArrayBuilder(decision.approvers().stream().map(Sub::value).toList()));
  }

  private static LegalHold read(byte[] text, HoldId id, Optional<SubjectId> subject) {
    try (var reader =
        JSON.createReader(new StringReader(new String(text, StandardCharsets.UTF_8)))) {
      var json = reader.readObject();
      if (json.getInt("v") != VERSION) {
        throw new IllegalStateException("a sealed hold of version " + json.getInt("v"));
      }
      return new LegalHold(
          id,
          subject,
          json.getString("concerns", ""),
          json.getString("authority"),
          readScope(json),
          LocalDate.parse(json.getString("endsOn")),
          readDecision(json.getJsonObject("setting")),
          Optional.ofNullable(json.getJsonObject("release")).map(LegalHoldFormat::readDecision));
    }
  }

  private static HoldScope readScope(JsonObject json) {
    return json.containsKey("records")
        ? new HoldScope.Listed(
            json.getJsonArray("records").getValuesAs(JsonString::getString).stream()
                .map(text -> Handle.of(text).orElseThrow())
                .collect(Collectors.toSet()))
        : new HoldScope.Everything();
  }

  private static FourEyes readDecision(JsonObject json) {
    return new FourEyes(
        Sub.of(json.getString("proposer")),
        json.getJsonArray("approvers").getValuesAs(JsonString::getString).stream()
            .map(Sub::of)
            .toList());
  }
}
