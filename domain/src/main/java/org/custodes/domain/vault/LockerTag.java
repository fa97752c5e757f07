package org.custodes.domain.vault;

import java.util.Arrays;

/**
 * The vault's name for one slot of one person's locker: HMAC(K_tag, "handle" | handle), 32 bytes.
 * Nobody without K_tag and the handle can compute it, so rows of one person look unrelated.
 */
public final class LockerTag {
  private final byte[] bytes;

  /** A tag as the vault's row holds it. */
  public LockerTag(byte[] bytes) {
    this.bytes = bytes.clone();
  }

  public byte[] bytes() {
    return bytes.clone();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof LockerTag that && Arrays.equals(bytes, that.bytes);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bytes);
  }

  @Override
  public String toString() {
    return "[tag]";
  }
}
