package org.custodes.domain.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.custodes.domain.vault.SealKey;

/**
 * The row of an access grant. Its life: inserted when it is asked for, replaced as a whole by each
 * act and each page that is read, goes twelve months after the grant's end. Who asked, on which
 * terms, who approved and how far the reading is lies sealed under a key of its own.
 */
@Entity
@Table(name = "access_grant")
public class SealedGrant {
  /** The last day of a file whose review is due. */
  public static final LocalDate REVIEW_DUE = BreakGlass.WITHOUT_END;

  @Id private UUID id;

  @Column(name = "kept_until", nullable = false)
  private LocalDate keptUntil;

  @Column(nullable = false)
  private byte[] sealed;

  protected SealedGrant() {}

  private SealedGrant(UUID id, LocalDate keptUntil, byte[] sealed) {
    this.id = id;
    this.keptUntil = keptUntil;
    this.sealed = sealed;
  }

  /** Seals a grant for its row. */
  static SealedGrant of(AccessGrant grant, SealKey key) {
    return new SealedGrant(
        grant.id().value(), grant.keptUntil(), AccessGrantFormat.seal(grant, key));
  }

  /**
   * @throws org.custodes.domain.vault.Unopenable if the row was altered or is another's
   */
  AccessGrant open(SealKey key) {
    return AccessGrantFormat.open(sealed, key, id());
  }

  public GrantId id() {
    return new GrantId(id);
  }

  /** The last day of the file. */
  public LocalDate keptUntil() {
    return keptUntil;
  }

  /** Whether it is the file of an emergency that nobody has reviewed. */
  boolean isReviewDue() {
    return keptUntil.equals(REVIEW_DUE);
  }

  public byte[] sealed() {
    return sealed.clone();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof SealedGrant that && id.equals(that.id);
  }

  @Override
  public int hashCode() {
    return id.hashCode();
  }

  @Override
  public String toString() {
    return "[grant " + id + "]";
  }
}
