package org.custodes.domain.export;

import static org.custodes.domain.kernel.JsonPlatform.JSON;

import jakarta.json.JsonObject;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.custodes.domain.kernel.Sub;
import org.custodes.domain.kernel.SubjectId;
import org.custodes.domain.vault.AssociatedData;
import org.custodes.domain.vault.SealKey;

/**
 * An export as it lies in the main database. Who asked, how far it is and how much it holds lie in
 * one block of {@value #SEALED_BYTES} bytes under the export's own key.
 */
@Entity
@Table(name = "export")
public class SealedExport {
  static final int SEALED_BYTES = 1024;

  @Id private UUID id;

  @Column(name = "subject_id", nullable = false, updatable = false)
  private UUID subjectId;

  @Column(nullable = false)
  private short state;

  @Column(name = "link_mac")
  private byte[] linkMac;

  @Column(name = "expires_on", nullable = false, updatable = false)
  private LocalDate expiresOn;

  @Column(nullable = false)
  private byte[] sealed;

  protected SealedExport() {}

  /**
   * @param linkMac HMAC(K_tag, "export" | link) of the link that works, 32 bytes
   */
  static SealedExport of(Export export, Optional<byte[]> linkMac, SealKey key) {
    var row = new SealedExport();
    row.id = export.id().value();
    row.subjectId = export.subject().value();
    row.state = (short) export.state().code();
    row.linkMac = linkMac.map(byte[]::clone).orElse(null);
    row.expiresOn = export.expiresOn();
    row.sealed = key.sealTo(SEALED_BYTES, write(export), bound(export.id()));
    return row;
  }

  private static byte[] write(Export export) {
    var json =
        JSON.createObjectBuilder()
            .add("person", export.person().value())
            .add("askedAt", export.askedAt().toString())
            .add("part", export.progress().part())
            .add("percent", export.progress().percent())
            .add("bytes", export.archive().bytes())
            .add("chunks", export.archive().chunks());
    export.linkUntil().ifPresent(until -> json.add("linkUntil", until.toString()));
    return json.build().toString().getBytes(StandardCharsets.UTF_8);
  }

  /**
   * @throws org.custodes.domain.vault.Unopenable if the row was altered or is another's
   */
  Export open(SealKey key) {
    var text = new String(key.openPadded(sealed, bound(id())), StandardCharsets.UTF_8);
    try (var reader = JSON.createReader(new StringReader(text))) {
      return read(reader.readObject());
    }
  }

  private Export read(JsonObject json) {
    return new Export(
        id(),
        subject(),
        new Sub(json.getString("person")),
        Instant.parse(json.getString("askedAt")),
        expiresOn,
        state(),
        new Export.Progress(json.getString("part"), json.getInt("percent")),
        new Export.Archive(json.getJsonNumber("bytes").longValue(), json.getInt("chunks")),
        Optional.ofNullable(json.getString("linkUntil", null)).map(Instant::parse));
  }

  private static AssociatedData bound(ExportId id) {
    return AssociatedData.of("export").with(id.value());
  }

  public ExportId id() {
    return new ExportId(id);
  }

  public SubjectId subject() {
    return new SubjectId(subjectId);
  }

  public ExportState state() {
    return ExportState.of(state);
  }

  public Optional<byte[]> linkMac() {
    return Optional.ofNullable(linkMac).map(byte[]::clone);
  }

  public LocalDate expiresOn() {
    return expiresOn;
  }

  public byte[] sealed() {
    return sealed.clone();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof SealedExport that && id.equals(that.id);
  }

  @Override
  public int hashCode() {
    return id.hashCode();
  }

  @Override
  public String toString() {
    return "[sealed export]";
  }
}
