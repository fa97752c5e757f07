package org.custodes.domain.consent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import java.io.StringReader;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.EdECPoint;
import java.security.spec.EdECPublicKeySpec;
import java.security.spec.NamedParameterSpec;
import java.util.Base64;
import org.custodes.domain.kernel.Purpose;
import org.custodes.domain.vault.FakeKeyVault;
import org.custodes.domain.vault.FakeMasterKey;
import org.custodes.domain.vault.FakeTombstones;
import org.custodes.domain.vault.Keyring;
import org.junit.jupiter.api.Test;

class ReceiptTest {
  private static final Base64.Decoder BASE64URL = Base64.getUrlDecoder();

  private final FakeKeyVault vault = new FakeKeyVault(new FakeTombstones());
  private final FakeMasterKey master = new FakeMasterKey();
  private final Keyring keyring = new Keyring(vault, master);
  private final ReceiptSigner signer = new ReceiptSigner(keyring);

  private final Receipt receipt =
      signer.sign(Json.createObjectBuilder().add("@type", "dpv:ConsentReceipt").build());

  /** The JDK verifies what Tink signed, from nothing but the published key. */
  private boolean verifies(String jws) throws Exception {
    var jwk = keyring.verificationKeys().json().getJsonArray("keys").getJsonObject(0);
    var point = BASE64URL.decode(jwk.getString("x"));
    boolean odd = (point[31] & 0x80) != 0;
    point[31] &= 0x7F;
    var bigEndian = new byte[32];
    for (int i = 0; i < 32; i++) {
      bigEndian[i] = point[31 - i];
    }
    var key =
        KeyFactory.getInstance("Ed25519")
            .generatePublic(
                new EdECPublicKeySpec(
                    NamedParameterSpec.ED25519, new EdECPoint(odd, new BigInteger(1, bigEndian))));
    int dot = jws.lastIndexOf('.');
    var verifier = Signature.getInstance("Ed25519");
    verifier.initVerify(key);
    verifier.update(jws.substring(0, dot).getBytes(StandardCharsets.US_ASCII));
    return verifier.verify(BASE64URL.decode(jws.substring(dot + 1)));
  }

  @Test
  void verifiesWithSoftwareThatIsNotOurs() throws Exception {
    assertTrue(verifies(receipt.jws()));
  }

  @Test
  void doesNotVerifyOnceAltered() throws Exception {
    var parts = receipt.jws().split("\\.", -1);
    var forged =
        Base64.getUrlEncoder()
            .withoutPadding()
            .encodeToString("{\"@type\":\"forged\"}".getBytes(StandardCharsets.UTF_8));
    assertFalse(verifies(parts[0] + "." + forged + "." + parts[2]));
  }

  @Test
  void namesThePublishedKeyInItsHeader() {
    var header =
        new String(BASE64URL.decode(receipt.jws().split("\\.", -1)[0]), StandardCharsets.UTF_8);
    try (var reader = Json.createReader(new StringReader(header))) {
      var json = reader.readObject();
      assertEquals("EdDSA", json.getString("alg"));
      assertEquals(receipt.keyId(), json.getString("kid"));
      assertEquals(
          receipt.keyId(),
          keyring.verificationKeys().json().getJsonArray("keys").getJsonObject(0).getString("kid"));
    }
  }

  @Test
  void keepsItsKeyAcrossStarts() {
    var afterRestart = new Keyring(vault, master);
    assertEquals(keyring.verificationKeys(), afterRestart.verificationKeys());
  }

  @Test
  void everyPurposeHasAFirstNoticeInEnglish() {
    var notices = new Notices();
    notices.read();
    for (var purpose : Purpose.values()) {
      var notice = notices.find(purpose, new NoticeRef("1", "en")).orElseThrow();
      assertEquals(notice, notices.current(purpose, "de"), "English where there is no other");
      assertTrue(notice.sha256().matches("[0-9a-f]{64}"));
      assertFalse(notice.paragraphs().isEmpty());
    }
  }
}
