package org.custodes.domain.privacyrequest;

import static org.custodes.domain.kernel.JsonPlatform.JSON;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalLong;
import org.custodes.domain.signature.StrictJson;

/**
 * The payload of a certificate, version 1: JSON with members in one order and no spaces, so that a
 * certificate has exactly one encoding ({@code docs/design/certificate.md}).
 */
final class CertificateFormat {
  static final int VERSION = 1;

  private static final String NO_END = "no-end";
  private static final String PENDING = "pending";

  private CertificateFormat() {}

  static byte[] write(Certificate certificate) {
    var places = JSON.createArrayBuilder();
    certificate.places().forEach(place -> places.add(write(place)));
    var commitments = JSON.createArrayBuilder();
    certificate.commitments().forEach(commitment -> commitments.add(commitment.text()));
    return JSON.createObjectBuilder()
        .add("v", VERSION)
        .add("number", certificate.number().value())
        .add("issuer", certificate.issuer().toString())
        .add("request", certificate.request())
        .add("regime", certificate.regime())
        .add("type", certificate.type())
        .add("scope", certificate.scope())
        .add("received", certificate.received().toString())
        .add("completed", certificate.completed().toString())
        .add("places", places)
        .add(
            "stages",
            JSON.createObjectBuilder()
                .add("ERASED_FROM_LIVE_SYSTEMS", certificate.completed().toString())
                .add("CRYPTOGRAPHICALLY_FINAL", write(certificate.finality()))
                .add("epoch", certificate.epoch()))
        .add("ledger", PENDING)
        .add("commitments", commitments)
        .build()
        .toString()
        .getBytes(StandardCharsets.UTF_8);
  }

  private static JsonObject write(CertifiedPlace place) {
    var json = JSON.createObjectBuilder().add("place", place.place());
    json.add("done", place.treatment().name());
    place.before().ifPresent(count -> json.add("before", count));
    place.after().ifPresent(count -> json.add("after", count));
    place
        .remainder()
        .ifPresent(
            remainder ->
                json.add("why", remainder.reason().name())
                    .add("until", remainder.until().map(LocalDate::toString).orElse(NO_END)));
    return json.build();
  }

  private static String write(Finality finality) {
    return switch (finality) {
      case Finality.Pending pending -> PENDING;
      case Finality.Final done -> done.on().toString();
    };
  }

  /** The version that a payload says it has; nothing if it says none. */
  static Optional<Integer> version(byte[] payload) {
    return StrictJson.object(payload)
        .map(json -> json.getInt("v", 0))
        .filter(version -> version > 0);
  }

  /** The certificate; nothing if these bytes are not exactly what {@link #write} makes of one. */
  static Optional<Certificate> read(byte[] payload) {
    try {
      return StrictJson.object(payload)
          .map(CertificateFormat::read)
          .filter(certificate -> Arrays.equals(write(certificate), payload));
    } catch (IllegalArgumentException
        | NullPointerException
        | ClassCastException
        | ArithmeticException
        | DateTimeParseException e) {
      // how the parser and the values say that a member is missing, of another kind or out of range
      return Optional.empty();
    }
  }

  private static Certificate read(JsonObject json) {
    var places = new ArrayList<CertifiedPlace>();
    json.getJsonArray("places").forEach(place -> places.add(readPlace(place.asJsonObject())));
    var commitments =
        json.getJsonArray("commitments").getValuesAs(JsonString.class).stream()
            .map(JsonString::getString)
            .map(Commitment::new)
            .toList();
    var stages = json.getJsonObject("stages");
    return new Certificate(
        new CertificateNumber(json.getString("number")),
        URI.create(json.getString("issuer")),
        json.getString("request"),
        json.getString("regime"),
        json.getString("type"),
        json.getString("scope"),
        LocalDate.parse(json.getString("received")),
        LocalDate.parse(json.getString("completed")),
        places,
        stages.getJsonNumber("epoch").intValueExact(),
        readFinality(stages.getString("CRYPTOGRAPHICALLY_FINAL")),
        commitments);
  }

  private static CertifiedPlace readPlace(JsonObject json) {
    return new CertifiedPlace(
        json.getString("place"),
        CertifiedPlace.Treatment.valueOf(json.getString("done")),
        readCount(json, "before"),
        readCount(json, "after"),
        json.containsKey("why") ? Optional.of(readRemainder(json)) : Optional.empty());
  }

  private static OptionalLong readCount(JsonObject json, String name) {
    return json.containsKey(name)
        ? OptionalLong.of(json.getJsonNumber(name).longValueExact())
        : OptionalLong.empty();
  }

  private static Remainder readRemainder(JsonObject json) {
    var until = json.getString("until");
    return new Remainder(
        Remainder.Reason.valueOf(json.getString("why")),
        until.equals(NO_END) ? Optional.empty() : Optional.of(LocalDate.parse(until)));
  }

  private static Finality readFinality(String text) {
    return text.equals(PENDING)
        ? new Finality.Pending()
        : new Finality.Final(LocalDate.parse(text));
  }
}
