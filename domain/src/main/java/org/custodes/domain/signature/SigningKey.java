package org.custodes.domain.signature;

import static org.custodes.domain.kernel.JsonPlatform.JSON;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.subtle.Ed25519Sign;
import com.google.crypto.tink.util.SecretBytes;
import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;

/**
 * An Ed25519 key that signs documents as JSON Web Signatures with {@code EdDSA} (RFC 8037). It
 * prints nothing of itself.
 */
public final class SigningKey {
  private final Ed25519Sign signer;
  private final VerificationKey verificationKey;

  /**
   * @param seed 32 random bytes (RFC 8032, section 5.1.5)
   */
  public SigningKey(SecretBytes seed) {
    try {
      var pair =
          Ed25519Sign.KeyPair.newKeyPairFromSeed(seed.toByteArray(InsecureSecretKeyAccess.get()));
      this.signer = new Ed25519Sign(pair.getPrivateKey());
      this.verificationKey = VerificationKey.of(pair.getPublicKey());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Ed25519 is missing on this machine", e);
    }
  }

  public VerificationKey verificationKey() {
    return verificationKey;
  }

  /**
   * Signs bytes as they are.
   *
   * @param header members of the protected header behind {@code alg}. A kind of document that must
   *     not pass for another names itself in {@code typ} (RFC 8725, section 3.11).
   */
  public Jws sign(JsonObject header, byte[] payload) {
    var whole = JSON.createObjectBuilder().add("alg", "EdDSA");
    header.forEach(whole::add);
    var protectedHeader =
        Base64Url.encode(whole.build().toString().getBytes(StandardCharsets.UTF_8));
    var encodedPayload = Base64Url.encode(payload);
    try {
      return new Jws(
          protectedHeader,
          encodedPayload,
          Base64Url.encode(signer.sign(Jws.signed(protectedHeader, encodedPayload))));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Ed25519 does not sign on this machine", e);
    }
  }

  @Override
  public String toString() {
    return "[sealed]";
  }
}
