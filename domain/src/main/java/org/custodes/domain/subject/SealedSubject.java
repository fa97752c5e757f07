package org.custodes.domain.subject;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.custodes.domain.kernel.SubjectId;
import org.custodes.domain.vault.SealKey;

/**
 * A person's row in the main database. Its life: inserted at the first consent or age band with
 * fence 1; replaced as a whole by each change, fence one higher; deleted with the erasure. Whoever
 * reads the table sees random ids, keyed names and equal-sized noise.
 */
@Entity
@Table(name = "subject")
public class SealedSubject {
  @Id private UUID id;

  @Column(updatable = false, nullable = false)
  private byte[] lookup;

  @Column(nullable = false)
  private int fence;

  @Column(nullable = false)
  private byte[] sealed;

  protected SealedSubject() {}

  private SealedSubject(UUID id, byte[] lookup, int fence, byte[] sealed) {
    this.id = id;
    this.lookup = lookup;
    this.fence = fence;
    this.sealed = sealed;
  }

  /**
   * Seals a state for the row.
   *
   * @param lookup HMAC(K_idx, idp | sub), 32 bytes
   * @param fence the number of the change that led to the state
   */
  public static SealedSubject of(
      SubjectId id, byte[] lookup, int fence, SubjectState state, SealKey key) {
    return new SealedSubject(
        id.value(), lookup.clone(), fence, SubjectStateFormat.seal(state, key, id.value(), fence));
  }

  /**
   * @throws org.custodes.domain.vault.Unopenable if the row was altered or is another's
   */
  SubjectState open(SealKey key) {
    return SubjectStateFormat.open(sealed, key, id, fence);
  }

  public SubjectId id() {
    return new SubjectId(id);
  }

  public byte[] lookup() {
    return lookup.clone();
  }

  public int fence() {
    return fence;
  }

  public byte[] sealed() {
    return sealed.clone();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof SealedSubject that && id.equals(that.id);
  }

  @Override
  public int hashCode() {
    return id.hashCode();
  }

  @Override
  public String toString() {
    return "[subject]";
  }
}
