package org.custodes.domain.vault;

import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;

/**
 * The name of a record outside the server: the first 16 bytes of HMAC(K_loc, "handle" | slot).
 * Useless without the vault. It travels in bodies and URL fragments, never in a path or a log, so
 * it prints nothing of itself.
 */
public final class Handle {
  static final int BYTES = 16;

  /** Sixteen bytes in base64url without padding (RFC 4648, section 5). */
  public static final int TEXT_LENGTH = 22;

  private final byte[] bytes;

  Handle(byte[] bytes) {
    if (bytes.length != BYTES) {
      throw new IllegalArgumentException("a handle has 16 bytes, not " + bytes.length);
    }
    this.bytes = bytes.clone();
  }

  /** Reads a handle as it was given out; empty if the text cannot be one. */
  public static Optional<Handle> of(String text) {
    if (text == null || text.length() != TEXT_LENGTH) {
      return Optional.empty();
    }
    try {
      var handle = new Handle(Base64.getUrlDecoder().decode(text));
      // the last character carries four spare bits: only one spelling is a handle
      return handle.text().equals(text) ? Optional.of(handle) : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** The text that is given out. */
  public String text() {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  byte[] bytes() {
    return bytes.clone();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Handle that && Arrays.equals(bytes, that.bytes);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bytes);
  }

  @Override
  public String toString() {
    return "[handle]";
  }
}
