package org.custodes.domain.access;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.UUID;
import org.custodes.domain.kernel.Uuid7;
import org.custodes.domain.vault.ItemId;

/** The number of an access grant. It says when the grant was asked for, and nothing else. */
public record GrantId(UUID value) {
  /** A version 7 UUID (RFC 9562, section 5.7). */
  static GrantId at(Instant now, SecureRandom random) {
    return new GrantId(Uuid7.at(now, random));
  }

  /** When it was asked for, or opened. */
  Instant askedAt() {
    return Uuid7.moment(value);
  }

  /** Under which name the vault keeps the key of its file. */
  ItemId file() {
    return ItemId.grantFile(value);
  }

  /** Under which name the vault keeps the key that dies with it. */
  ItemId reading() {
    return ItemId.grant(value);
  }
}
