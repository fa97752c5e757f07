package org.custodes.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.crypto.tink.util.SecretBytes;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.custodes.domain.privacyrequest.Certificate;
import org.custodes.domain.privacyrequest.CertificateCheck;
import org.custodes.domain.privacyrequest.CertificateNumber;
import org.custodes.domain.privacyrequest.CertificateSigner;
import org.custodes.domain.privacyrequest.CertifiedPlace;
import org.custodes.domain.privacyrequest.Finality;
import org.custodes.domain.privacyrequest.Remainder;
import org.custodes.domain.privacyrequest.Remainder.Reason;
import org.custodes.domain.signature.KeySet;
import org.custodes.domain.signature.SigningKey;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerifyFileTest {
  private final ByteArrayOutputStream said = new ByteArrayOutputStream();

  @TempDir private Path folder;
  private Path file;
  private Path keys;

  private static final SigningKey HOUSE = new SigningKey(SecretBytes.randomBytes(32));
  private static final SigningKey STRANGER = new SigningKey(SecretBytes.randomBytes(32));

  /** Three conversations are held by a court's order; the backups cannot be reached. */
  private static final Certificate CERTIFICATE =
      new Certificate(
          new CertificateNumber("C-7Q2M-X4KD-0N8R-9TWB"),
          URI.create("https://custodes.example"),
          "R-2027-7F3A-91C2",
          "GDPR",
          "ERASURE",
          "ALL",
          LocalDate.of(2027, 1, 31),
          LocalDate.of(2027, 2, 3),
          List.of(
              CertifiedPlace.partlyErased(
                  "conversations",
                  214,
                  3,
                  Remainder.until(Reason.LEGAL_HOLD, LocalDate.of(2027, 9, 30))),
              CertifiedPlace.notReachable(
                  "backups from before", Remainder.withoutEnd(Reason.BACKUPS))),
          1,
          new Finality.Pending(),
          List.of());

  @BeforeEach
  void aCertificateAndTheKeysOfItsHouse() throws IOException {
    file =
        Files.writeString(
            folder.resolve("certificate.jws"),
            CertificateSigner.sign(CERTIFICATE, HOUSE).compact() + "\n");
    keys =
        Files.writeString(
            folder.resolve("jwks.json"), KeySet.of(HOUSE.verificationKey()).json().toString());
  }

  private boolean isGenuine(Path... files) {
    var words = new ArrayList<String>();
    Arrays.stream(files).map(Path::toString).forEach(words::add);
    return VerifyFile.run(words, new PrintStream(said, true, StandardCharsets.UTF_8));
  }

  private String said() {
    return said.toString(StandardCharsets.UTF_8);
  }

  @Test
  void printsEveryLineAndTheVerdict() {
    assertTrue(isGenuine(file, keys));
    for (var part :
        List.of(
            "R-2027-7F3A-91C2",
            "31 January 2027",
            "214 before, 3 after",
            "Stays until 30 September 2027.",
            "not counted",
            "Not reachable",
            "epoch 1",
            "GENUINE.",
            "does not prove")) {
      assertTrue(said().contains(part), part + " in " + said());
    }
  }

  @Test
  void saysThatItWasAltered() throws IOException {
    var altered = Files.readString(file).replace(".eyJ2", ".eyJ3");
    Files.writeString(file, altered);
    assertFalse(isGenuine(file, keys));
    assertTrue(said().startsWith("NOT GENUINE. This is not what was signed."), said());
    assertFalse(said().contains("R-2027"), "nothing of it is repeated");
  }

  @Test
  void saysThatTheKeyIsAnother() throws IOException {
    Files.writeString(file, CertificateSigner.sign(CERTIFICATE, STRANGER).compact());
    assertFalse(isGenuine(file, keys));
    assertTrue(said().contains("a key that is not known here"), said());
    assertTrue(said().contains(HOUSE.verificationKey().fingerprint()), said());
  }

  @Test
  void believesNobodyWithoutAKeySet() {
    assertFalse(isGenuine(file));
    assertTrue(said().contains("--key"), said());
  }

  @Test
  void livesThroughWhateverTheFileIs() throws IOException {
    for (var garbage :
        List.of(
            new byte[0],
            new byte[CertificateCheck.LONGEST + 100_000],
            new byte[] {-1, -2, 0, 13, 10},
            "{\"v\":1}".getBytes(StandardCharsets.UTF_8))) {
      Files.write(file, garbage);
      assertFalse(isGenuine(file, keys));
    }
    assertFalse(isGenuine(folder, keys));
    assertFalse(isGenuine(folder.resolve("absent"), keys));
    assertEquals(4, said().lines().filter(line -> line.startsWith("NOT GENUINE.")).count());
  }

  @Test
  void refusesAKeySetThatIsNone() throws IOException {
    Files.writeString(keys, "[".repeat(50_000));
    assertFalse(isGenuine(file, keys));
    assertTrue(said().contains("is no key set"), said());
  }
}
