package org.custodes.domain.vault;

import java.security.SecureRandom;
import java.util.UUID;

/**
 * A record's row in both databases: random, never shown to anybody (data design, attack 4). Outside
 * the server a record is known by its {@link Handle}.
 */
public record RecordId(UUID value) {
  /** A version 4 UUID (RFC 9562). */
  public static RecordId random(SecureRandom random) {
    return of(new UUID(random.nextLong(), random.nextLong()));
  }

  /** These random bits in the shape of a version 4 UUID. */
  public static RecordId of(UUID bits) {
    long high = (bits.getMostSignificantBits() & 0xFFFF_FFFF_FFFF_0FFFL) | 0x4000L;
    long low = (bits.getLeastSignificantBits() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
    return new RecordId(new UUID(high, low));
  }

  @Override
  public String toString() {
    return "[record]";
  }
}
