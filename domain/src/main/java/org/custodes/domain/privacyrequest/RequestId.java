package org.custodes.domain.privacyrequest;

import java.security.SecureRandom;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.custodes.domain.kernel.Uuid7;

/**
 * A request's id: a UUID of version 7 (RFC 9562), in the order of receipt. Requests are no records,
 * and their day of receipt stands beside it anyway.
 */
public record RequestId(UUID value) {
  public static RequestId at(Instant receivedAt, SecureRandom random) {
    return new RequestId(Uuid7.at(receivedAt, random));
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
