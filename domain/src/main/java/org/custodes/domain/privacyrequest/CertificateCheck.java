package org.custodes.domain.privacyrequest;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.custodes.domain.privacyrequest.CertificateVerdict.Fault;
import org.custodes.domain.privacyrequest.CertificateVerdict.Genuine;
import org.custodes.domain.privacyrequest.CertificateVerdict.NotGenuine;
import org.custodes.domain.signature.Jws;
import org.custodes.domain.signature.KeySet;
import org.custodes.domain.signature.VerificationKey;

/**
 * Judges a certificate by the keys that the verifier trusts and nothing else: no network, no
 * database, no clock. The signature is checked before a byte of the payload is read.
 */
public final class CertificateCheck {
  /** No certificate is longer, in bytes. */
  public static final int LONGEST = 64 * 1024;

  /** The header's {@code typ} (RFC 8725, section 3.11): no receipt passes for a certificate. */
  static final String TYPE = "custodes-certificate";

  private final KeySet trusted;

  public CertificateCheck(KeySet trusted) {
    this.trusted = trusted;
  }

  /**
   * @param file what was handed in, whatever it is; spaces and ends of lines are ignored wherever
   *     they stand, because mail programs break lines
   */
  public CertificateVerdict verdict(byte[] file) {
    if (file.length > LONGEST) {
      return no(Fault.TOO_LARGE);
    }
    // a byte that is not ASCII becomes a sign that base64url does not have
    var text = new String(file, StandardCharsets.US_ASCII).replaceAll("[ \\t\\r\\n]", "");
    if (text.isEmpty()) {
      return no(Fault.EMPTY);
    }
    return Jws.read(text).map(this::verdict).orElseGet(() -> no(Fault.MALFORMED));
  }

  private CertificateVerdict verdict(Jws jws) {
    var key = jws.header().flatMap(CertificateCheck::keyOf);
    if (key.isEmpty()) {
      return no(Fault.MALFORMED);
    }
    if (!jws.isSignedBy(key.get())) {
      return no(Fault.ALTERED);
    }
    if (!trusted.contains(key.get())) {
      return new NotGenuine(Fault.OTHER_KEY, key.get().fingerprint());
    }
    return CertificateFormat.read(jws.payload())
        .<CertificateVerdict>map(
            certificate ->
                new Genuine(
                    certificate, new SignedCertificate(jws.compact()), key.get().fingerprint()))
        .orElseGet(() -> no(unread(jws.payload())));
  }

  /** What we signed and cannot read is of a later version. */
  private static Fault unread(byte[] payload) {
    return CertificateFormat.version(payload).filter(v -> v > CertificateFormat.VERSION).isPresent()
        ? Fault.NEWER_VERSION
        : Fault.MALFORMED;
  }

  /** The key of a header that is ours: exactly these members, and the key's name is the key's. */
  private static Optional<VerificationKey> keyOf(JsonObject header) {
    if (header.size() != 4
        || !header.getString("alg", "").equals("EdDSA")
        || !header.getString("typ", "").equals(TYPE)
        || header.getOrDefault("jwk", JsonValue.NULL).getValueType()
            != JsonValue.ValueType.OBJECT) {
      return Optional.empty();
    }
    return VerificationKey.of(header.getJsonObject("jwk"))
        .filter(key -> header.getString("kid", "").equals(key.fingerprint()));
  }

  private static NotGenuine no(Fault fault) {
    return new NotGenuine(fault, "");
  }
}
