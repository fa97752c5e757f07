package org.custodes.domain.vault;

import java.time.LocalDate;

/**
 * One entry of the tombstone log: what must stay taken back, whatever is restored.
 *
 * @param no counted from 1 without gaps
 * @param key the subject tag (FENCE) in hexadecimal
 * @param fence the fence that the entry speaks of
 * @param day when, to the day
 */
public record Tombstone(long no, Kind kind, String key, int fence, LocalDate day) {
  /** What was taken back; further kinds come with the operations that need them. */
  public enum Kind {
    /** A choice: whatever stands below this fence is old. */
    FENCE
  }
}
