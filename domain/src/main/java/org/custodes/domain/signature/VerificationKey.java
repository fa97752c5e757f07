package org.custodes.domain.signature;

import static org.custodes.domain.kernel.JsonPlatform.JSON;

import com.google.crypto.tink.subtle.Ed25519Verify;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Optional;

/**
 * The public half of an Ed25519 key, as a JSON Web Key (RFC 8037, section 2).
 *
 * @param x 32 bytes in base64url without padding
 */
public record VerificationKey(String x) {
  private static final int BYTES = 32;

  public VerificationKey {
    if (Base64Url.decode(x).filter(bytes -> bytes.length == BYTES).isEmpty()) {
      throw new IllegalArgumentException(
          "a public key is " + BYTES + " bytes in base64url, not a text of " + x.length());
    }
  }

  static VerificationKey of(byte[] bytes) {
    return new VerificationKey(Base64Url.encode(bytes));
  }

  /** The key that a JSON Web Key describes; nothing if it is of another kind or malformed. */
  public static Optional<VerificationKey> of(JsonObject jwk) {
    return text(jwk, "kty").filter("OKP"::equals).isPresent()
            && text(jwk, "crv").filter("Ed25519"::equals).isPresent()
        ? text(jwk, "x")
            .filter(x -> Base64Url.decode(x).filter(bytes -> bytes.length == BYTES).isPresent())
            .map(VerificationKey::new)
        : Optional.empty();
  }

  private static Optional<String> text(JsonObject json, String name) {
    return json.get(name) instanceof JsonString text
        ? Optional.of(text.getString())
        : Optional.empty();
  }

  /** The required members in lexicographic order, which is what a thumbprint is taken of. */
  public JsonObject jwk() {
    return JSON.createObjectBuilder().add("crv", "Ed25519").add("kty", "OKP").add("x", x).build();
  }

  /**
   * The key's name, {@code kid}: its thumbprint (RFC 7638), SHA-256 in base64url. It says all about
   * the key, so that a key with a known fingerprint may come from anywhere.
   */
  public String fingerprint() {
    try {
      return Base64Url.encode(
          MessageDigest.getInstance("SHA-256")
              .digest(jwk().toString().getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  boolean verifies(byte[] signed, byte[] signature) {
    try {
      new Ed25519Verify(Base64Url.decode(x).orElseThrow()).verify(signature, signed);
      return true;
    } catch (GeneralSecurityException e) {
      return false;
    }
  }
}
