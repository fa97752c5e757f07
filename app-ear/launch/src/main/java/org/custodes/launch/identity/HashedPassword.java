package org.custodes.launch.identity;

import com.fasterxml.jackson.databind.JsonNode;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.security.spec.InvalidKeySpecException;
import java.time.Instant;
import java.util.Base64;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * A password as Keycloak stores it, hashed here and once, for however many people have it: Keycloak
 * would hash it for each of them. At the first sign-in it stores its own hash instead.
 */
final class HashedPassword {
  // Keycloak's name and its default count for PBKDF2 with HMAC-SHA-512, the strongest that a JDK
  // has; argon2, which it prefers, is in none.
  private static final String ALGORITHM = "pbkdf2-sha512";
  private static final int ITERATIONS = 210_000;
  private static final int SALT_BYTES = 16;
  private static final int HASH_BITS = 512;

  private final String secretData;

  private HashedPassword(String secretData) {
    this.secretData = secretData;
  }

  static HashedPassword of(Secret password) {
    var salt = new byte[SALT_BYTES];
    new SecureRandom().nextBytes(salt);
    var wanted = new PBEKeySpec(password.reveal().toCharArray(), salt, ITERATIONS, HASH_BITS);
    try {
      var hash =
          SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512").generateSecret(wanted).getEncoded();
      var base64 = Base64.getEncoder();
      return new HashedPassword(
          Documents.JSON
              .createObjectNode()
              .put("value", base64.encodeToString(hash))
              .put("salt", base64.encodeToString(salt))
              .toString());
    } catch (NoSuchAlgorithmException | InvalidKeySpecException e) {
      throw new IllegalStateException("every JDK has PBKDF2 with HMAC-SHA-512", e);
    } finally {
      wanted.clearPassword();
    }
  }

  /** A credential of an imported person. */
  JsonNode credential() {
    var how =
        Documents.JSON
            .createObjectNode()
            .put("hashIterations", ITERATIONS)
            .put("algorithm", ALGORITHM);
    return Documents.JSON
        .createObjectNode()
        .put("type", "password")
        .put("createdDate", Instant.now().toEpochMilli())
        .put("secretData", secretData)
        .put("credentialData", how.toString());
  }

  @Override
  public String toString() {
    return "[sealed]";
  }
}
