package org.custodes.domain.privacyrequest;

/** What a check of a file said. */
public sealed interface CertificateVerdict {
  /**
   * Signed with a key that the verifier trusts, and unchanged since.
   *
   * @param keyFingerprint of that key
   */
  record Genuine(Certificate certificate, SignedCertificate signed, String keyFingerprint)
      implements CertificateVerdict {}

  /**
   * Nothing that this says may be believed, so nothing of it is given.
   *
   * @param keyFingerprint of the key that it says it was signed with, where that key is another one
   *     than those trusted; else empty
   */
  record NotGenuine(Fault fault, String keyFingerprint) implements CertificateVerdict {}

  /** Why not. */
  enum Fault {
    /** There was nothing. */
    EMPTY,
    /** Longer than any certificate. */
    TOO_LARGE,
    /** No certificate: not three parts of base64url, or not with our header. */
    MALFORMED,
    /** The signature is not one of this text by the key that it names. */
    ALTERED,
    /** Signed and unchanged, by a key that the verifier does not know. */
    OTHER_KEY,
    /** Genuine, and in a version of the format that this verifier is too old for. */
    NEWER_VERSION;

    /** Lower case with hyphens, as in the codes of refusals. */
    public String code() {
      return "certificate-" + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
  }
}
