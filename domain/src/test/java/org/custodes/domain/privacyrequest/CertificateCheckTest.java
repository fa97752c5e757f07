package org.custodes.domain.privacyrequest;

import static org.custodes.domain.privacyrequest.CertificateFixture.HOUSE;
import static org.custodes.domain.privacyrequest.CertificateFixture.STRANGER;
import static org.custodes.domain.privacyrequest.CertificateFixture.noras;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import jakarta.json.Json;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.custodes.domain.privacyrequest.CertificateVerdict.Fault;
import org.custodes.domain.privacyrequest.CertificateVerdict.Genuine;
import org.custodes.domain.privacyrequest.CertificateVerdict.NotGenuine;
import org.custodes.domain.signature.KeySet;
import org.custodes.domain.signature.SigningKey;
import org.custodes.domain.vault.FakeKeyVault;
import org.custodes.domain.vault.FakeMasterKey;
import org.custodes.domain.vault.FakeTombstones;
import org.custodes.domain.vault.Keyring;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CertificateCheckTest {
  private static final String FILE = CertificateSigner.sign(noras(), HOUSE).compact();

  private final CertificateCheck check = new CertificateCheck(KeySet.of(HOUSE.verificationKey()));

  private CertificateVerdict verdict(String text) {
    return check.verdict(text.getBytes(StandardCharsets.UTF_8));
  }

  private static void assertNo(Fault fault, CertificateVerdict verdict) {
    assertEquals(fault, assertInstanceOf(NotGenuine.class, verdict).fault());
  }

  @Test
  void believesWhatTheHouseSigned() {
    var genuine = assertInstanceOf(Genuine.class, verdict(FILE));
    assertEquals(noras().places(), genuine.certificate().places());
    assertEquals(HOUSE.verificationKey().fingerprint(), genuine.keyFingerprint());
    assertEquals(FILE, genuine.signed().compact());
  }

  @Test
  void believesWhatTheKeyringSigned() {
    var keyring = new Keyring(new FakeKeyVault(new FakeTombstones()), new FakeMasterKey());
    var signed = new CertificateSigner(keyring).sign(noras());
    assertInstanceOf(
        Genuine.class,
        new CertificateCheck(keyring.verificationKeys())
            .verdict(signed.compact().getBytes(StandardCharsets.US_ASCII)));
  }

  @Test
  void doesNotMindWhereAMailProgramBrokeTheLine() {
    assertInstanceOf(Genuine.class, verdict(FILE.replaceAll("(.{76})", "$1\r\n") + "\n"));
  }

  @Test
  void anOldCertificateHoldsAfterTheKeyIsReplaced() {
    var rotated = KeySet.of(STRANGER.verificationKey(), HOUSE.verificationKey());
    assertInstanceOf(
        Genuine.class,
        new CertificateCheck(rotated).verdict(FILE.getBytes(StandardCharsets.US_ASCII)));
  }

  @Test
  void namesTheKeyOfAStrangerAndBelievesNothingOfIt() {
    var theirs = CertificateSigner.sign(noras(), STRANGER).compact();
    assertEquals(
        new NotGenuine(Fault.OTHER_KEY, STRANGER.verificationKey().fingerprint()), verdict(theirs));
  }

  @Test
  void aStrangerCannotClaimTheHousesKey() {
    var header =
        Json.createObjectBuilder()
            .add("typ", CertificateCheck.TYPE)
            .add("kid", HOUSE.verificationKey().fingerprint())
            .add("jwk", HOUSE.verificationKey().jwk())
            .build();
    var forged = STRANGER.sign(header, CertificateFormat.write(noras()));
    assertNo(Fault.ALTERED, verdict(forged.compact()));
    var renamed = Json.createObjectBuilder(header).add("jwk", STRANGER.verificationKey().jwk());
    assertNo(
        Fault.MALFORMED,
        verdict(STRANGER.sign(renamed.build(), CertificateFormat.write(noras())).compact()));
  }

  @Test
  void aReceiptDoesNotPassForACertificate() {
    var header =
        Json.createObjectBuilder()
            .add("kid", HOUSE.verificationKey().fingerprint())
            .add("cty", "application/ld+json")
            .build();
    assertNo(
        Fault.MALFORMED, verdict(HOUSE.sign(header, CertificateFormat.write(noras())).compact()));
  }

  @Test
  void saysThatItIsTooOldForALaterVersion() {
    assertNo(Fault.NEWER_VERSION, verdict(signedByHouse("{\"v\":2,\"all\":\"new\"}")));
    assertNo(Fault.MALFORMED, verdict(signedByHouse("{\"v\":1}")));
    assertNo(Fault.MALFORMED, verdict(signedByHouse("nothing")));
  }

  private static String signedByHouse(String payload) {
    return sign(HOUSE, payload);
  }

  private static String sign(SigningKey key, String payload) {
    var header =
        Json.createObjectBuilder()
            .add("typ", CertificateCheck.TYPE)
            .add("kid", key.verificationKey().fingerprint())
            .add("jwk", key.verificationKey().jwk())
            .build();
    return key.sign(header, payload.getBytes(StandardCharsets.UTF_8)).compact();
  }

  @Test
  void noticesEveryBitThatIsTurned() {
    var bytes = FILE.getBytes(StandardCharsets.US_ASCII);
    for (int at = 0; at < bytes.length; at++) {
      for (int bit = 0; bit < Byte.SIZE; bit++) {
        var altered = bytes.clone();
        altered[at] ^= (byte) (1 << bit);
        assertInstanceOf(NotGenuine.class, check.verdict(altered), "bit " + bit + " of " + at);
      }
    }
  }

  @Property(tries = 2000)
  void noticesEveryByteThatIsPutThere(@ForAll("places") int at, @ForAll byte other) {
    var altered = FILE.getBytes(StandardCharsets.US_ASCII);
    if (altered[at] != other) {
      altered[at] = other;
      assertInstanceOf(NotGenuine.class, check.verdict(altered));
    }
  }

  @Property(tries = 500)
  void noticesThatTheRestIsMissing(@ForAll("places") int length) {
    var cut = Arrays.copyOf(FILE.getBytes(StandardCharsets.US_ASCII), length);
    assertInstanceOf(NotGenuine.class, check.verdict(cut));
  }

  @Provide
  Arbitrary<Integer> places() {
    return Arbitraries.integers().between(0, FILE.length() - 1);
  }

  @Property(tries = 1000)
  void livesThroughGarbage(@ForAll @Size(max = 2000) byte[] garbage) {
    assertInstanceOf(NotGenuine.class, check.verdict(garbage));
  }

  @Property(tries = 500)
  void livesThroughSignedGarbage(@ForAll String payload) {
    assertInstanceOf(NotGenuine.class, verdict(signedByHouse(payload)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\r\n\t "})
  void nothingIsNothing(String text) {
    assertNo(Fault.EMPTY, verdict(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "hello",
        "{\"v\":1}",
        "a.b.c",
        "...",
        "eyJhbGciOiJub25lIn0.e30.",
        "\u0000",
        "Zertifikat über alles"
      })
  void whatIsNoCertificateIsSaidToBeNone(String text) {
    assertNo(Fault.MALFORMED, verdict(text));
  }

  @Test
  void isBounded() {
    assertNo(Fault.TOO_LARGE, check.verdict(new byte[CertificateCheck.LONGEST + 1]));
    assertNo(Fault.MALFORMED, verdict("A".repeat(CertificateCheck.LONGEST)));
    assertNo(Fault.MALFORMED, verdict(".".repeat(CertificateCheck.LONGEST)));
  }

  @Test
  void theCodeOfTheSheetIsThatOfTheFile() {
    var signed = new SignedCertificate(FILE);
    assertEquals(signed.code(), new SignedCertificate(FILE).code());
    assertEquals(29, signed.code().length());
    assertEquals("certificate-R-2027-7F3A-91C2.jws", SignedCertificate.fileName(noras()));
  }
}
