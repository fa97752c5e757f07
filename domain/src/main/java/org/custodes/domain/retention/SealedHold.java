package org.custodes.domain.retention;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.custodes.domain.kernel.SubjectId;
import org.custodes.domain.vault.SealKey;

/**
 * The row of a legal hold. Its life: inserted with the proposal, replaced as a whole by each
 * approval, loses its person when they are erased, goes twelve months after the hold's end. Whose
 * order it is, what it covers and who approved it is sealed under a key of its own; state and end
 * stand beside it for those who only count or delete.
 */
@Entity
@Table(name = "legal_hold")
public class SealedHold {
  @Id private UUID id;

  @Column(name = "subject_id")
  private UUID subjectId;

  @Column(name = "ends_on", nullable = false)
  private LocalDate endsOn;

  @Column(nullable = false)
  private short state;

  @Column(nullable = false)
  private byte[] sealed;

  protected SealedHold() {}

  private SealedHold(UUID id, UUID subjectId, LocalDate endsOn, short state, byte[] sealed) {
    this.id = id;
    this.subjectId = subjectId;
    this.endsOn = endsOn;
    this.state = state;
    this.sealed = sealed;
  }

  /** Seals a hold for its row. */
  static SealedHold of(LegalHold hold, SealKey key) {
    return new SealedHold(
        hold.id().value(),
        hold.subject().map(SubjectId::value).orElse(null),
        hold.endsOn(),
        hold.state().code(),
        LegalHoldFormat.seal(hold, key));
  }

  /**
   * @throws org.custodes.domain.vault.Unopenable if the row was altered or is another's
   */
  LegalHold open(SealKey key) {
    return LegalHoldFormat.open(sealed, key, id(), subject());
  }

  public HoldId id() {
    return new HoldId(id);
  }

  public Optional<SubjectId> subject() {
    return Optional.ofNullable(subjectId).map(SubjectId::new);
  }

  public LocalDate endsOn() {
    return endsOn;
  }

  public short state() {
    return state;
  }

  public byte[] sealed() {
    return sealed.clone();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof SealedHold that && id.equals(that.id);
  }

  @Override
  public int hashCode() {
    return id.hashCode();
  }

  @Override
  public String toString() {
    return "[hold " + id + "]";
  }
}
