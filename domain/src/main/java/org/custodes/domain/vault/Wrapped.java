package org.custodes.domain.vault;

import java.util.Arrays;

/**
 * A key under the master key of an epoch: useless without it, useless once it is destroyed.
 *
 * @param epoch the master key's epoch, counted from 1
 * @param bytes nonce, sealed key and tag
 */
@SuppressWarnings("ArrayRecordComponent") // copied on the way in and out, compared by content
public record Wrapped(int epoch, byte[] bytes) {
  public Wrapped {
    bytes = bytes.clone();
  }

  @Override
  public byte[] bytes() {
    return bytes.clone();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Wrapped that && epoch == that.epoch && Arrays.equals(bytes, that.bytes);
  }

  @Override
  public int hashCode() {
    return 31 * epoch + Arrays.hashCode(bytes);
  }

  @Override
  public String toString() {
    return "[wrapped, epoch " + epoch + "]";
  }
}
