package org.custodes.domain.retention;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.UUID;
import org.custodes.domain.kernel.Uuid7;
import org.custodes.domain.vault.ItemId;

/** The number of a legal hold's file. Staff name holds by it; it says when it was proposed. */
public record HoldId(UUID value) {
  /** A version 7 UUID (RFC 9562, section 5.7). */
  static HoldId at(Instant now, SecureRandom random) {
    return new HoldId(Uuid7.at(now, random));
  }

  /** When the hold was proposed, to the millisecond. */
  Instant proposedAt() {
    return Uuid7.moment(value);
  }

  /** Under which name the vault keeps its key. */
  ItemId item() {
    return ItemId.hold(value);
  }
}
