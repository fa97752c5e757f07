package org.custodes.domain.vault;

import java.util.Arrays;

/**
 * The vault's name for an item: HMAC(K_tag, kind | id), 32 bytes. Nobody without K_tag can tell
 * which row of the main database it belongs to.
 */
public final class ItemTag {
  private final byte[] bytes;

  ItemTag(byte[] bytes) {
    this.bytes = bytes;
  }

  public byte[] bytes() {
    return bytes.clone();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ItemTag that && Arrays.equals(bytes, that.bytes);
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
