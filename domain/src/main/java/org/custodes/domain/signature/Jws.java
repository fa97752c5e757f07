package org.custodes.domain.signature;

import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * A JSON Web Signature in compact form (RFC 7515, section 7.1). Reading one proves nothing; see
 * {@link #isSignedBy}.
 *
 * @param protectedHeader the header's bytes in base64url
 * @param encodedPayload the payload's bytes in base64url
 * @param signature the signature's bytes in base64url
 */
public record Jws(String protectedHeader, String encodedPayload, String signature) {
  private static final int SIGNATURE_BYTES = 64;

  /** The three parts of a text; nothing if there are not three, or one is not canonical. */
  public static Optional<Jws> read(String compact) {
    var parts = compact.split("\\.", 4);
    if (parts.length != 3
        || Base64Url.decode(parts[0]).isEmpty()
        || Base64Url.decode(parts[1]).isEmpty()
        || Base64Url.decode(parts[2]).filter(bytes -> bytes.length == SIGNATURE_BYTES).isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(new Jws(parts[0], parts[1], parts[2]));
  }

  static byte[] signed(String protectedHeader, String encodedPayload) {
    return (protectedHeader + "." + encodedPayload).getBytes(StandardCharsets.US_ASCII);
  }

  /** The header as JSON; nothing if it is none. */
  public Optional<JsonObject> header() {
    return Base64Url.decode(protectedHeader).flatMap(StrictJson::object);
  }

  public byte[] payload() {
    return Base64Url.decode(encodedPayload).orElseThrow();
  }

  /** Whether exactly this header and payload were signed with the other half of the key. */
  public boolean isSignedBy(VerificationKey key) {
    return Base64Url.decode(signature)
        .map(bytes -> key.verifies(signed(protectedHeader, encodedPayload), bytes))
        .orElse(false);
  }

  public String compact() {
    return protectedHeader + "." + encodedPayload + "." + signature;
  }

  /** Whose document it is would stand in the payload. */
  @Override
  public String toString() {
    return "[signed document]";
  }
}
