package org.custodes.domain.vault;

import java.time.LocalDate;

/**
 * A record about to be stored, as the vault will keep it.
 *
 * @param key its key, wrapped for it
 * @param expiresOn the last day on which it may be kept
 */
public record NewEntry(RecordId record, Wrapped key, RecordPurpose purpose, LocalDate expiresOn) {}
