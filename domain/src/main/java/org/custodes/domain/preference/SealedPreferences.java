package org.custodes.domain.preference;

import static org.custodes.domain.kernel.JsonPlatform.JSON;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;
import org.custodes.domain.kernel.SubjectId;
import org.custodes.domain.vault.AssociatedData;
import org.custodes.domain.vault.SealKey;

/**
 * A person's preferences as they lie in the main database. Their life: put there by the person or
 * for them, replaced as a whole, gone with the consent, the opt-out or the erasure. Sealed to
 * {@value #SEALED_BYTES} bytes under the person's state key.
 */
@Entity
@Table(name = "preference")
public class SealedPreferences {
  static final int SEALED_BYTES = 4096;
  private static final int MARK_BYTES = 16;

  @Id
  @Column(name = "subject_id")
  private UUID subjectId;

  @Column(nullable = false)
  private byte[] sealed;

  protected SealedPreferences() {}

  private SealedPreferences(UUID subjectId, byte[] sealed) {
    this.subjectId = subjectId;
    this.sealed = sealed;
  }

  static SealedPreferences of(SubjectId subject, Preferences preferences, SealKey key) {
    var text = write(preferences).toString().getBytes(StandardCharsets.UTF_8);
    return new SealedPreferences(
        subject.value(), key.sealTo(SEALED_BYTES, text, bound(subject.value())));
  }

  Preferences open(SealKey key) {
    var text = key.openPadded(sealed, bound(subjectId));
    try (var reader =
        JSON.createReader(new StringReader(new String(text, StandardCharsets.UTF_8)))) {
      return read(reader.readObject());
    }
  }

  private static AssociatedData bound(UUID subject) {
    return AssociatedData.of("preference").with(subject);
  }

  static JsonObject write(Preferences preferences) {
    var json = JSON.createObjectBuilder();
    add(json, "avatar", preferences.avatar());
    add(json, "name", preferences.name());
    add(json, "voice", preferences.voice());
    add(json, "locale", preferences.locale());
    add(json, "theme", preferences.theme());
    if (preferences.accessibility() != null) {
      json.add("accessibility", JSON.createArrayBuilder(preferences.accessibility()));
    }
    return json.build();
  }

  private static void add(JsonObjectBuilder json, String field, String value) {
    if (value != null) {
      json.add(field, value);
    }
  }

  private static Preferences read(JsonObject json) {
    return new Preferences(
        json.getString("avatar", null),
        json.getString("name", null),
        json.getString("voice", null),
        json.getString("locale", null),
        json.getString("theme", null),
        json.containsKey("accessibility")
            ? json.getJsonArray("accessibility").getValuesAs(JsonString::getString)
            : null);
  }

  public SubjectId subjectId() {
    return new SubjectId(subjectId);
  }

  public byte[] sealed() {
    return sealed.clone();
  }

  /** Differs from that of every other time at which preferences were sealed. */
  String mark() {
    try {
      var digest = MessageDigest.getInstance("SHA-256").digest(sealed);
      return HexFormat.of().formatHex(digest, 0, MARK_BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // every Java has it
    }
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof SealedPreferences that && subjectId.equals(that.subjectId);
  }

  @Override
  public int hashCode() {
    return subjectId.hashCode();
  }

  @Override
  public String toString() {
    return "[sealed preferences]";
  }
}
