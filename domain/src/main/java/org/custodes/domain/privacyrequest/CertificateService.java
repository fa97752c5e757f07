package org.custodes.domain.privacyrequest;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import org.custodes.domain.signature.VerificationKey;
import org.custodes.domain.vault.Keyring;

/** Door: checks a certificate for anyone, and keeps nothing of it. */
@Stateless
@DenyAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class CertificateService {
  @Inject private Keyring keyring;

  /**
   * Judges a file by the keys of this house. Refuses nothing: whatever the bytes are, there is a
   * verdict.
   */
  @PermitAll
  public CertificateVerdict check(byte[] file) {
    return new CertificateCheck(keyring.verificationKeys()).verdict(file);
  }

  /**
   * The fingerprints of the keys by which this house signs and has signed, the present one first.
   */
  @PermitAll
  public List<String> fingerprints() {
    return keyring.verificationKeys().keys().stream().map(VerificationKey::fingerprint).toList();
  }
}
