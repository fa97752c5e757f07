package org.custodes.domain.privacyrequest;

import java.security.SecureRandom;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;

/**
 * A request's id: a UUID of version 7 (RFC 9562), in the order of receipt. Requests are no records,
 * and their day of receipt stands beside it anyway.
 */
public record RequestId(UUID value) {
  public static RequestId at(Instant receivedAt, SecureRandom random) {
    long time = receivedAt.toEpochMilli() << 16;
    long high = time | 0x7000L | (random.nextInt() & 0x0FFFL);
    long low = (random.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
    return new RequestId(new UUID(high, low));
  }

  /** The number by which people call it, for example {@code R-2026-7F3A-91C2}. */
  public RequestNumber number() {
    var text = value.toString();
    var received = Instant.ofEpochMilli(value.getMostSignificantBits() >>> 16);
    return new RequestNumber(
        received.atZone(ZoneOffset.UTC).getYear(),
        text.substring(text.length() - RequestNumber.DIGITS));
  }
}
