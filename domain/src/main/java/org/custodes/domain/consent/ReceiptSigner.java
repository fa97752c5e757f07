package org.custodes.domain.consent;

import static org.custodes.domain.kernel.JsonPlatform.JSON;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import org.custodes.domain.vault.Keyring;

/** Signs receipts with the house's key as compact JWS (RFC 7515, RFC 8037). */
@ApplicationScoped
class ReceiptSigner {
  private Keyring keyring;

  protected ReceiptSigner() {}

  @Inject
  ReceiptSigner(Keyring keyring) {
    this.keyring = keyring;
  }

  Receipt sign(JsonObject receipt) {
    var key = keyring.signingKey();
    var keyId = key.verificationKey().fingerprint();
    var header =
        JSON.createObjectBuilder().add("kid", keyId).add("cty", "application/ld+json").build();
    var signed = key.sign(header, receipt.toString().getBytes(StandardCharsets.UTF_8));
    return new Receipt(signed.compact(), keyId);
  }
}
