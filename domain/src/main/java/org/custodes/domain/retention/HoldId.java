package org.custodes.domain.retention;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.UUID;
import org.custodes.domain.vault.ItemId;

/** The number of a legal hold's file. Staff name holds by it; it says when it was proposed. */
public record HoldId(UUID value) {
  private static final int RANDOM_BITS_BESIDE_THE_VERSION = 12;

  /** A version 7 UUID (RFC 9562, section 5.7). */
  static HoldId at(Instant now, SecureRandom random) {
    long high =
        (now.toEpochMilli() << 16) | 0x7000L | random.nextInt(1 << RANDOM_BITS_BESIDE_THE_VERSION);
    long low = (random.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
    return new HoldId(new UUID(high, low));
  }

  /** Under which name the vault keeps its key. */
  ItemId item() {
    return ItemId.hold(value);
  }
}
