package org.custodes.domain.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.custodes.domain.vault.SealKey;

/**
 * The row of a denial. Its life: inserted when its minute is over, never changed, goes twelve
 * months later. Who was refused, and what, lies sealed under the key of its day.
 */
@Entity
@Table(name = "denial")
public class SealedDenial {
  @Id private UUID id;

  @Column(nullable = false)
  private LocalDate day;

  @Column(nullable = false)
  private byte[] sealed;

  protected SealedDenial() {}

  private SealedDenial(UUID id, LocalDate day, byte[] sealed) {
    this.id = id;
    this.day = day;
    this.sealed = sealed;
  }

  /** Seals an entry for its row. */
  static SealedDenial of(DenialId id, LocalDate day, Denial denial, SealKey key) {
    return new SealedDenial(id.value(), day, DenialFormat.seal(denial, id, key));
  }

  /**
   * @throws org.custodes.domain.vault.Unopenable if the row was altered or is another's
   */
  DenialSeen open(SealKey key) {
    return new DenialSeen(id(), DenialFormat.open(sealed, id(), key));
  }

  public DenialId id() {
    return new DenialId(id);
  }

  /** The day of what it tells of, by which its key is found. */
  public LocalDate day() {
    return day;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof SealedDenial that && id.equals(that.id);
  }

  @Override
  public int hashCode() {
    return id.hashCode();
  }

  @Override
  public String toString() {
    return "[denial " + id + "]";
  }
}
