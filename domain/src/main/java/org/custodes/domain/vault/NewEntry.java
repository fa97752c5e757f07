package org.custodes.domain.vault;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A record about to be stored, as the vault will keep it.
 *
 * @param key its key, wrapped for it
 * @param expiresOn the last day on which it may be kept
 * @param heldUntil a legal hold on everything of its owner ends on this day
 */
public record NewEntry(
    RecordId record,
    Wrapped key,
    RecordPurpose purpose,
    LocalDate expiresOn,
    Optional<LocalDate> heldUntil) {
  /** A record that nothing holds. */
  public NewEntry(RecordId record, Wrapped key, RecordPurpose purpose, LocalDate expiresOn) {
    this(record, key, purpose, expiresOn, Optional.empty());
  }
}
