package org.custodes.domain.kernel;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.UUID;

/**
 * Numbers of files and cases: version 7 UUIDs (RFC 9562, section 5.7). They sort by the moment at
 * which they were made, which they show; nothing that is a person's content has one.
 */
public final class Uuid7 {
  private static final int RANDOM_BITS_BESIDE_THE_VERSION = 12;

  private Uuid7() {}

  /** A new number of this millisecond. */
  public static UUID at(Instant now, SecureRandom random) {
    long high =
        (now.toEpochMilli() << 16) | 0x7000L | random.nextInt(1 << RANDOM_BITS_BESIDE_THE_VERSION);
    long low = (random.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
    return new UUID(high, low);
  }

  /** The millisecond at which a number was made. */
  public static Instant moment(UUID number) {
    return Instant.ofEpochMilli(number.getMostSignificantBits() >>> 16);
  }
}
