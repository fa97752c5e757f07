package org.custodes.tests.pages;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig2026;
import com.google.crypto.tink.util.SecretBytes;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.custodes.domain.privacyrequest.Certificate;
import org.custodes.domain.privacyrequest.CertificateNumber;
import org.custodes.domain.privacyrequest.CertificateSigner;
import org.custodes.domain.privacyrequest.CertifiedPlace;
import org.custodes.domain.privacyrequest.Commitment;
import org.custodes.domain.privacyrequest.Finality;
import org.custodes.domain.privacyrequest.Remainder;
import org.custodes.domain.privacyrequest.Remainder.Reason;
import org.custodes.domain.signature.SigningKey;
import org.custodes.domain.vault.AssociatedData;
import org.custodes.tests.Instance;

/**
 * Certificates as the running house would sign them. Its key is taken as somebody takes it who has
 * the vault and the keystore, which is everything.
 */
final class HouseCertificates {
  private static final String NAME = "receipt-signing";

  private static final SecureRandom RANDOM = new SecureRandom();

  /** Every treatment and every reason that a first erasure has. */
  private static final List<CertifiedPlace> PLACES =
      List.of(
          CertifiedPlace.partlyErased(
              "conversations",
              214,
              3,
              Remainder.until(Reason.LEGAL_HOLD, LocalDate.of(2027, 9, 30))),
          CertifiedPlace.erased("preferences", 1),
          CertifiedPlace.erased("choices and age band", 1),
          CertifiedPlace.erased("consent records", 9),
          CertifiedPlace.erased("who looked", 41),
          CertifiedPlace.erased("exports", 0),
          CertifiedPlace.kept(
              "record of this request",
              1,
              Remainder.until(Reason.REQUEST_RECORD, LocalDate.of(2028, 2, 3))),
          CertifiedPlace.kept("tombstone", 1, Remainder.withoutEnd(Reason.TOMBSTONE)),
          CertifiedPlace.keptUncounted(
              "transparency log", Remainder.withoutEnd(Reason.LEDGER_LEAVES)),
          CertifiedPlace.kept(
              "account at the sign-in service", 1, Remainder.withoutEnd(Reason.SIGN_IN_ACCOUNT)),
          CertifiedPlace.notReachable(
              "backups from before", Remainder.until(Reason.BACKUPS, LocalDate.of(2027, 3, 5))));

  private HouseCertificates() {}

  private static byte[] random32() {
    var bytes = new byte[32];
    RANDOM.nextBytes(bytes);
    return bytes;
  }

  static String genuine(Instance house) {
    return sign(house, keyOf(house));
  }

  static String ofAStranger(Instance house) {
    return sign(house, new SigningKey(SecretBytes.randomBytes(32)));
  }

  /** One character of what was said is another. */
  static String altered(Instance house) {
    var genuine = genuine(house);
    int middle = genuine.length() / 2;
    char other = genuine.charAt(middle) == 'A' ? 'B' : 'A';
    return genuine.substring(0, middle) + other + genuine.substring(middle + 1);
  }

  private static String sign(Instance house, SigningKey key) {
    var site = house.site().toString();
    var certificate =
        new Certificate(
            CertificateNumber.random(RANDOM),
            URI.create(site.substring(0, site.length() - 1)),
            "R-2027-7F3A-91C2",
            "GDPR",
            "ERASURE",
            "ALL",
            LocalDate.of(2027, 1, 31),
            LocalDate.of(2027, 2, 3),
            PLACES,
            1,
            new Finality.Pending(),
            List.of(Commitment.of(random32()), Commitment.of(random32())));
    return CertificateSigner.sign(certificate, key).compact();
  }

  private static SigningKey keyOf(Instance house) {
    try {
      // the key is made when it is first asked for
      ask(house.site().resolve(".well-known/jwks.json"));
      var keyset =
          TinkJsonProtoKeysetFormat.parseKeyset(
              Files.readString(house.home().resolve("keys/master.json")),
              AeadConfig2026.get(),
              InsecureSecretKeyAccess.get());
      var seed =
          keyset
              .getPrimitive(AeadConfig2026.get(), Aead.class)
              .decrypt(wrapped(house), AssociatedData.of("system").with(NAME).bytes());
      return new SigningKey(SecretBytes.copyFrom(seed, InsecureSecretKeyAccess.get()));
    } catch (IOException | SQLException | GeneralSecurityException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static void ask(URI address) throws IOException, InterruptedException {
    try (var http = HttpClient.newHttpClient()) {
      http.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.discarding());
    }
  }

  private static byte[] wrapped(Instance house) throws SQLException, IOException {
    try (var connection =
            DriverManager.getConnection(house.database("vault"), "vault_owner", password(house));
        var select = connection.prepareStatement("SELECT wrapped FROM system_key WHERE name = ?")) {
      select.setString(1, NAME);
      try (var rows = select.executeQuery()) {
        rows.next();
        return rows.getBytes(1);
      }
    }
  }

  /** A line of the passfile is host:port:database:user:password. */
  private static String password(Instance house) throws IOException {
    try (var lines = Files.lines(house.passfile())) {
      return lines
          .map(line -> line.split(":", 5))
          .filter(parts -> parts.length == 5 && parts[3].equals("vault_owner"))
          .map(parts -> parts[4])
          .findFirst()
          .orElseThrow();
    }
  }
}
