package org.custodes.domain.signature;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.util.SecretBytes;
import jakarta.json.Json;
import jakarta.json.JsonValue;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JwsTest {
  private static final SigningKey KEY = new SigningKey(SecretBytes.randomBytes(32));

  // RFC 8037, appendix A
  private static final String RFC_8037_SEED = "nWGxne_9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A";
  private static final String RFC_8037_X = "11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo";
  private static final String RFC_8037_PAYLOAD = "Example of Ed25519 signing";
  private static final String RFC_8037_JWS =
      "eyJhbGciOiJFZERTQSJ9.RXhhbXBsZSBvZiBFZDI1NTE5IHNpZ25pbmc."
          + "hgyY0il_MGCjP0JzlnLWG1PPOt7-09PGcvMg3AIbQR6dWbhijcNR4ki4iylGjg5BhVsPt9g7sVvpAr_MuM0KAg";

  private static SigningKey keyOfRfc8037() {
    return new SigningKey(
        SecretBytes.copyFrom(
            Base64Url.decode(RFC_8037_SEED).orElseThrow(), InsecureSecretKeyAccess.get()));
  }

  @Test
  void derivesThePublicKeyOfRfc8037() {
    assertEquals(RFC_8037_X, keyOfRfc8037().verificationKey().x());
  }

  @Test
  void namesAKeyByItsThumbprintAsRfc8037() {
    assertEquals(
        "kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k",
        new VerificationKey(RFC_8037_X).fingerprint());
  }

  @Test
  void signsTheExampleOfRfc8037() {
    var signed =
        keyOfRfc8037()
            .sign(JsonValue.EMPTY_JSON_OBJECT, RFC_8037_PAYLOAD.getBytes(StandardCharsets.UTF_8));
    assertEquals(RFC_8037_JWS, signed.compact());
  }

  @Test
  void verifiesTheExampleOfRfc8037() {
    var jws = Jws.read(RFC_8037_JWS).orElseThrow();
    assertTrue(jws.isSignedBy(new VerificationKey(RFC_8037_X)));
    assertEquals(RFC_8037_PAYLOAD, new String(jws.payload(), StandardCharsets.UTF_8));
    assertFalse(jws.isSignedBy(KEY.verificationKey()));
  }

  @Test
  void refusesTheSameSignatureInAnotherSpelling() {
    // the last of 86 characters carries two bits of the signature; Base64 ignores the other four
    var last = RFC_8037_JWS.substring(0, RFC_8037_JWS.length() - 1);
    assertTrue(Jws.read(last + "g").isPresent());
    assertTrue(Jws.read(last + "h").isEmpty());
  }

  @Test
  void refusesASignatureWithTheGroupOrderAdded() {
    var jws = Jws.read(RFC_8037_JWS).orElseThrow();
    var bytes = Base64Url.decode(jws.signature()).orElseThrow();
    var order =
        new java.math.BigInteger(
            "7237005577332262213973186563042994240857116359379907606001950938285454250989");
    var carry = 0;
    for (int i = 0; i < 32; i++) {
      var sum =
          (bytes[32 + i] & 0xFF)
              + order.shiftRight(8 * i).and(java.math.BigInteger.valueOf(0xFF)).intValue()
              + carry;
      bytes[32 + i] = (byte) sum;
      carry = sum >> 8;
    }
    assertEquals(0, carry);
    var other = new Jws(jws.protectedHeader(), jws.encodedPayload(), Base64Url.encode(bytes));
    assertFalse(other.isSignedBy(new VerificationKey(RFC_8037_X)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        ".",
        "..",
        "...",
        "a.b",
        "eyJhbGciOiJFZERTQSJ9.e30.",
        "eyJhbGciOiJFZERTQSJ9.e30=.AAAA",
        "\u0000.\u0000.\u0000",
        "ä.ö.ü"
      })
  void readsNothingOutOfGarbage(String text) {
    assertTrue(Jws.read(text).isEmpty());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "[]", "{", "{}{}", "{\"a\":1,\"a\":2}", "null", "{\"a\":1e999999999999}x"})
  void readsOneObjectOrNothing(String text) {
    assertTrue(StrictJson.object(text.getBytes(StandardCharsets.UTF_8)).isEmpty());
  }

  @Test
  void doesNotDrownInDepth() {
    var deep = "{\"a\":" + "[".repeat(60_000);
    assertTrue(StrictJson.object(deep.getBytes(StandardCharsets.UTF_8)).isEmpty());
  }

  @Test
  void readsItsOwnKeySetAndLeavesOutOtherKinds() {
    var rsa = Json.createObjectBuilder().add("kty", "RSA").add("n", "AQAB").add("e", "AQAB");
    var set =
        Json.createObjectBuilder()
            .add("keys", Json.createArrayBuilder().add(rsa).add(KEY.verificationKey().jwk()).add(7))
            .build();
    var read = KeySet.read(set.toString().getBytes(StandardCharsets.UTF_8)).orElseThrow();
    assertEquals(KeySet.of(KEY.verificationKey()), read);
    assertEquals(
        read, KeySet.read(read.json().toString().getBytes(StandardCharsets.UTF_8)).orElseThrow());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{}",
        "{\"keys\":{}}",
        "{\"keys\":[]}",
        "{\"keys\":[{\"kty\":7}]}",
        "{\"keys\":[{\"kty\":\"OKP\",\"crv\":\"Ed25519\",\"x\":\"AAAA\"}]}"
      })
  void aSetWithoutAKeyIsNone(String text) {
    assertTrue(KeySet.read(text.getBytes(StandardCharsets.UTF_8)).isEmpty());
  }
}
