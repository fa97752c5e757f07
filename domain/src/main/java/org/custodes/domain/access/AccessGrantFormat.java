package org.custodes.domain.access;

import static org.custodes.domain.kernel.JsonPlatform.JSON;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.custodes.domain.kernel.Speaker;
import org.custodes.domain.kernel.Sub;
import org.custodes.domain.vault.AssociatedData;
import org.custodes.domain.vault.RecordId;
import org.custodes.domain.vault.RecordPurpose;
import org.custodes.domain.vault.SealKey;

/**
 * The sealed form of an {@link AccessGrant}: JSON in UTF-8, padded, sealed under the key of the
 * grant's file and bound to its id. Always {@value #SEALED_BYTES} bytes.
 */
final class AccessGrantFormat {
  static final int SEALED_BYTES = 8192;

  private static final int VERSION = 1;

  private AccessGrantFormat() {}

  static byte[] seal(AccessGrant grant, SealKey key) {
    return key.sealTo(SEALED_BYTES, write(grant), bound(grant.id()));
  }

  static AccessGrant open(byte[] sealed, SealKey key, GrantId id) {
    return read(key.openPadded(sealed, bound(id)), id);
  }

  /** SHA-256 of the plain form, in hexadecimal: what the leaf of an act commits to. */
  static String sha256(AccessGrant grant) {
    try {
      var digest = MessageDigest.getInstance("SHA-256").digest(write(grant));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  private static AssociatedData bound(GrantId id) {
    return AssociatedData.of("access-grant").with(id.value());
  }

  private static byte[] write(AccessGrant grant) {
    var approvals = JSON.createObjectBuilder();
    new TreeMap<>(grant.approvals()).forEach((role, sub) -> approvals.add(role, sub.value()));
    var json =
        JSON.createObjectBuilder()
            .add("v", VERSION)
            .add("asker", grant.asker().value())
            .add("terms", write(grant.terms()))
            .add("askedAt", grant.askedAt().toString())
            .add("approvals", approvals)
            .add("read", grant.read())
            .add("acts", grant.acts());
    grant.startedAt().ifPresent(at -> json.add("startedAt", at.toString()));
    grant
        .ending()
        .ifPresent(end -> json.add("end", end.why().name()).add("endedAt", end.at().toString()));
    grant.cursor().ifPresent(last -> json.add("cursor", last.value().toString()));
    grant.breakGlass().ifPresent(opened -> json.add("breakGlass", write(opened)));
    return json.build().toString().getBytes(StandardCharsets.UTF_8);
  }

  private static JsonObjectBuilder write(GrantTerms terms) {
    return JSON.createObjectBuilder()
        .add("purpose", terms.purpose().code())
        .add(
            "turns",
            JSON.createArrayBuilder(terms.turns().stream().map(Speaker::code).sorted().toList()))
        .add("volume", terms.volume())
        .add("lasts", terms.lasts().toString())
        .add("reason", terms.reason());
  }

  private static JsonObjectBuilder write(BreakGlass opened) {
    var json = JSON.createObjectBuilder();
    opened
        .review()
        .ifPresent(
            review ->
                json.add("by", review.by().value())
                    .add("at", review.at().toString())
                    .add("finding", review.finding()));
    return json;
  }

  private static AccessGrant read(byte[] text, GrantId id) {
    try (var reader =
        JSON.createReader(new StringReader(new String(text, StandardCharsets.UTF_8)))) {
      var json = reader.readObject();
      if (json.getInt("v") != VERSION) {
        throw new IllegalStateException("a sealed grant of version " + json.getInt("v"));
      }
      return new AccessGrant(
          id,
          Sub.of(json.getString("asker")),
          readTerms(json.getJsonObject("terms")),
          Instant.parse(json.getString("askedAt")),
          readApprovals(json.getJsonObject("approvals")),
          text(json, "startedAt").map(Instant::parse),
          text(json, "end")
              .map(
                  why ->
                      new AccessGrant.Ending(
                          GrantEnd.valueOf(why), Instant.parse(json.getString("endedAt")))),
          json.getInt("read"),
          text(json, "cursor").map(UUID::fromString).map(RecordId::new),
          Optional.ofNullable(json.getJsonObject("breakGlass")).map(AccessGrantFormat::readOpened),
          json.getInt("acts"));
    }
  }

  private static Optional<String> text(JsonObject json, String name) {
    return Optional.ofNullable(json.getString(name, null));
  }

  private static GrantTerms readTerms(JsonObject json) {
    return new GrantTerms(
        RecordPurpose.of(json.getInt("purpose")),
        json.getJsonArray("turns").getValuesAs(JsonString::getString).stream()
            .map(code -> Speaker.of(code).orElseThrow())
            .collect(Collectors.toSet()),
        json.getInt("volume"),
        Duration.parse(json.getString("lasts")),
        json.getString("reason"));
  }

  private static BreakGlass readOpened(JsonObject json) {
    return new BreakGlass(
        text(json, "by")
            .map(
                by ->
                    new BreakGlass.Review(
                        Sub.of(by),
                        Instant.parse(json.getString("at")),
                        json.getString("finding"))));
  }

  private static Map<String, Sub> readApprovals(JsonObject json) {
    var approvals = new TreeMap<String, Sub>();
    json.keySet().forEach(role -> approvals.put(role, Sub.of(json.getString(role))));
    return approvals;
  }
}
