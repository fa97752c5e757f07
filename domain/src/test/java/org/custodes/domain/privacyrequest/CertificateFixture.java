package org.custodes.domain.privacyrequest;

import com.google.crypto.tink.util.SecretBytes;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.custodes.domain.signature.SigningKey;
import org.custodes.domain.vault.MacKey;

/** Nora asked to be forgotten; three of her conversations are held by a court's order. */
public final class CertificateFixture {
  public static final LocalDate RECEIVED = LocalDate.of(2027, 1, 31);
  public static final LocalDate COMPLETED = LocalDate.of(2027, 2, 3);
  public static final CertificateNumber NUMBER = new CertificateNumber("C-7Q2M-X4KD-0N8R-9TWB");

  /** Yields commitments that only its owner could make. */
  static final MacKey SALT = new MacKey(SecretBytes.randomBytes(32));

  static final SigningKey HOUSE = new SigningKey(SecretBytes.randomBytes(32));
  static final SigningKey STRANGER = new SigningKey(SecretBytes.randomBytes(32));

  private CertificateFixture() {}

  /** Every treatment and every reason once. */
  public static Certificate norasOf(String issuer) {
    return new Certificate(
        NUMBER,
        URI.create(issuer),
        "R-2027-7F3A-91C2",
        "GDPR",
        "ERASURE",
        "ALL",
        RECEIVED,
        COMPLETED,
        List.of(
            CertifiedPlace.partlyErased(
                "conversations",
                214,
                3,
                Remainder.until(Remainder.Reason.LEGAL_HOLD, LocalDate.of(2027, 9, 30))),
            CertifiedPlace.erased("preferences", 1),
            CertifiedPlace.erased("choices and age band", 1),
            CertifiedPlace.erased("consent records", 9),
            CertifiedPlace.erased("who looked", 41),
            CertifiedPlace.erased("exports", 0),
            CertifiedPlace.kept(
                "record of this request",
                1,
                Remainder.until(Remainder.Reason.REQUEST_RECORD, LocalDate.of(2028, 2, 3))),
            CertifiedPlace.kept("tombstone", 1, Remainder.withoutEnd(Remainder.Reason.TOMBSTONE)),
            CertifiedPlace.keptUncounted(
                "transparency log", Remainder.withoutEnd(Remainder.Reason.LEDGER_LEAVES)),
            CertifiedPlace.kept(
                "account at the sign-in service",
                1,
                Remainder.withoutEnd(Remainder.Reason.SIGN_IN_ACCOUNT)),
            CertifiedPlace.notReachable(
                "backups from before",
                Remainder.until(Remainder.Reason.BACKUPS, LocalDate.of(2027, 3, 5)))),
        1,
        Finality.of(Optional.empty(), List.of()),
        List.of(
            Commitment.of(SALT.name("erased", new byte[] {1})),
            Commitment.of(SALT.name("erased", new byte[] {2}))));
  }

  static Certificate noras() {
    return norasOf("https://custodes.example");
  }
}
