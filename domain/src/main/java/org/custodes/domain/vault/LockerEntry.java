package org.custodes.domain.vault;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A live record as the vault keeps it: the key row that is the locker entry.
 *
 * @param slot its place in the owner's locker, counted from 0; -1 where it was found by its handle
 * @param key the record's key, wrapped
 * @param expiresOn the last day on which it may be kept, unless it is held
 * @param heldUntil a legal hold keeps it through this day, whatever else is asked
 * @param frozen nobody but its owner may read it
 */
public record LockerEntry(
    int slot,
    Handle handle,
    RecordId record,
    Wrapped key,
    RecordPurpose purpose,
    LocalDate expiresOn,
    Optional<LocalDate> heldUntil,
    boolean frozen) {}
