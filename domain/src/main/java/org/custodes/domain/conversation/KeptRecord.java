package org.custodes.domain.conversation;

import java.time.LocalDate;
import java.util.Optional;
import org.custodes.domain.kernel.Purpose;
import org.custodes.domain.vault.Handle;
import org.custodes.domain.vault.LockerEntry;
import org.custodes.domain.vault.RecordPurpose;

/**
 * One thing that is kept about a person, without its text.
 *
 * @param slot its place in the person's locker: where the next page goes on
 * @param expiresOn the last day on which it may be kept
 * @param heldUntil a legal hold keeps it through this day
 */
public record KeptRecord(
    int slot,
    Handle handle,
    RecordPurpose purpose,
    LocalDate expiresOn,
    Optional<LocalDate> heldUntil) {
  static KeptRecord of(LockerEntry entry) {
    return new KeptRecord(
        entry.slot(), entry.handle(), entry.purpose(), entry.expiresOn(), entry.heldUntil());
  }

  /** What the person agreed to: sensitive training is training to them. */
  public Purpose consentedTo() {
    return purpose == RecordPurpose.CONTEXT ? Purpose.CONTEXT : Purpose.TRAINING;
  }
}
