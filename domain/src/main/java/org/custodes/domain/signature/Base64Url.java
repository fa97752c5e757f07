package org.custodes.domain.signature;

import java.util.Base64;
import java.util.Optional;

/**
 * Base64url without padding (RFC 7515, section 2), in its one canonical form. The JDK's decoder
 * alone ignores the unused bits of the last character, so that sixteen texts would be the same
 * signature.
 */
final class Base64Url {
  private static final Base64.Encoder ENCODER = Base64.getUrlEncoder().withoutPadding();
  private static final Base64.Decoder DECODER = Base64.getUrlDecoder();

  private Base64Url() {}

  static String encode(byte[] bytes) {
    return ENCODER.encodeToString(bytes);
  }

  /** The bytes, or nothing if the text is not exactly what {@link #encode} makes of them. */
  static Optional<byte[]> decode(String text) {
    try {
      var bytes = DECODER.decode(text);
      return encode(bytes).equals(text) ? Optional.of(bytes) : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
