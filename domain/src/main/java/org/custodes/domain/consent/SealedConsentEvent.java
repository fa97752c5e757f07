package org.custodes.domain.consent;

import static org.custodes.domain.kernel.JsonPlatform.JSON;

import jakarta.json.JsonObject;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.custodes.domain.kernel.SubjectId;
import org.custodes.domain.vault.AssociatedData;
import org.custodes.domain.vault.SealKey;

/**
 * The evidence of one decision. Its life: inserted with the change that it is about, never changed,
 * deleted with the erasure. Sealed to {@value #SEALED_BYTES} bytes under the person's state key.
 */
@Entity
@Table(name = "consent_event")
public class SealedConsentEvent {
  static final int SEALED_BYTES = 1024;

  /**
   * @param no counted per person from 0
   */
  @Embeddable
  public record Key(@Column(name = "subject_id") UUID subjectId, int no) implements Serializable {}

  @EmbeddedId private Key key;

  @Column(updatable = false, nullable = false)
  private byte[] sealed;

  protected SealedConsentEvent() {}

  private SealedConsentEvent(Key key, byte[] sealed) {
    this.key = key;
    this.sealed = sealed;
  }

  /** Seals what was decided for the person's event number {@code no}. */
  static SealedConsentEvent of(SubjectId subject, int no, JsonObject body, SealKey stateKey) {
    var text = body.toString().getBytes(StandardCharsets.UTF_8);
    return new SealedConsentEvent(
        new Key(subject.value(), no),
        stateKey.sealTo(SEALED_BYTES, text, bound(subject.value(), no)));
  }

  JsonObject open(SealKey stateKey) {
    var text = stateKey.openPadded(sealed, bound(key.subjectId(), key.no()));
    try (var reader =
        JSON.createReader(new StringReader(new String(text, StandardCharsets.UTF_8)))) {
      return reader.readObject();
    }
  }

  /** The event's number, counted per person from 0. */
  int no() {
    return key.no();
  }

  private static AssociatedData bound(UUID subject, int no) {
    return AssociatedData.of("consent_event").with(subject).with(no);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof SealedConsentEvent that && key.equals(that.key);
  }

  @Override
  public int hashCode() {
    return key.hashCode();
  }

  @Override
  public String toString() {
    return "[consent event]";
  }
}
