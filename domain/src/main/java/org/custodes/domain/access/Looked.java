package org.custodes.domain.access;

import java.time.LocalDate;
import org.custodes.domain.vault.RecordPurpose;

/**
 * Somebody looked at records of one person: as what, for what, on which day and how often. It never
 * says who.
 *
 * @param records how many records were read, each reading counted
 */
public record Looked(LocalDate day, ReaderRole role, RecordPurpose purpose, int records) {
  /** The same with another count. */
  public Looked counting(int other) {
    return new Looked(day, role, purpose, other);
  }
}
