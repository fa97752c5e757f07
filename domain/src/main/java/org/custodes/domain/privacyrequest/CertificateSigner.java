package org.custodes.domain.privacyrequest;

import static org.custodes.domain.kernel.JsonPlatform.JSON;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.custodes.domain.signature.SigningKey;
import org.custodes.domain.vault.Keyring;

/** Signs certificates with the house's key. */
@ApplicationScoped
public class CertificateSigner {
  private Keyring keyring;

  protected CertificateSigner() {}

  @Inject
  public CertificateSigner(Keyring keyring) {
    this.keyring = keyring;
  }

  public SignedCertificate sign(Certificate certificate) {
    return sign(certificate, keyring.signingKey());
  }

  /**
   * The public key travels with the certificate, so that it stays verifiable when the key has been
   * replaced or the house is gone; what must be known from elsewhere is the key's fingerprint.
   */
  public static SignedCertificate sign(Certificate certificate, SigningKey key) {
    var header =
        JSON.createObjectBuilder()
            .add("typ", CertificateCheck.TYPE)
            .add("kid", key.verificationKey().fingerprint())
            .add("jwk", key.verificationKey().jwk())
            .build();
    return new SignedCertificate(key.sign(header, CertificateFormat.write(certificate)).compact());
  }
}
