package org.custodes.domain.consent;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.subtle.Ed25519Sign;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import org.custodes.domain.vault.Keyring;

/** Signs receipts with the house's Ed25519 key as compact JWS (RFC 7515, RFC 8037). */
@ApplicationScoped
class ReceiptSigner {
  private static final Base64.Encoder BASE64URL = Base64.getUrlEncoder().withoutPadding();

  private Keyring keyring;

  protected ReceiptSigner() {}

  @Inject
  ReceiptSigner(Keyring keyring) {
    this.keyring = keyring;
  }

  Receipt sign(JsonObject receipt) {
    try {
      var pair = keyPair();
      var keyId = thumbprint(pair);
      var header =
          Json.createObjectBuilder()
              .add("alg", "EdDSA")
              .add("kid", keyId)
              .add("cty", "application/ld+json")
              .build();
      var signed = encode(header) + "." + encode(receipt);
      var signature =
          new Ed25519Sign(pair.getPrivateKey()).sign(signed.getBytes(StandardCharsets.US_ASCII));
      return new Receipt(signed + "." + BASE64URL.encodeToString(signature), keyId);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Ed25519 does not sign on this machine", e);
    }
  }

  /** The public keys that receipts verify under (RFC 7517). */
  JsonObject publicKeys() {
    try {
      var pair = keyPair();
      var key =
          Json.createObjectBuilder(jwk(pair))
              .add("kid", thumbprint(pair))
              .add("use", "sig")
              .add("alg", "EdDSA");
      return Json.createObjectBuilder().add("keys", Json.createArrayBuilder().add(key)).build();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Ed25519 is missing on this machine", e);
    }
  }

  private Ed25519Sign.KeyPair keyPair() throws GeneralSecurityException {
    return Ed25519Sign.KeyPair.newKeyPairFromSeed(
        keyring.receiptSigningSeed().toByteArray(InsecureSecretKeyAccess.get()));
  }

  /** RFC 7638: the hash of the key's required members in lexicographic order, without spaces. */
  private static String thumbprint(Ed25519Sign.KeyPair pair) throws GeneralSecurityException {
    return BASE64URL.encodeToString(
        MessageDigest.getInstance("SHA-256")
            .digest(jwk(pair).toString().getBytes(StandardCharsets.UTF_8)));
  }

  private static JsonObject jwk(Ed25519Sign.KeyPair pair) {
    return Json.createObjectBuilder()
        .add("crv", "Ed25519")
        .add("kty", "OKP")
        .add("x", BASE64URL.encodeToString(pair.getPublicKey()))
        .build();
  }

  private static String encode(JsonObject json) {
    return BASE64URL.encodeToString(json.toString().getBytes(StandardCharsets.UTF_8));
  }
}
