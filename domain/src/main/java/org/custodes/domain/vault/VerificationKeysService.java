package org.custodes.domain.vault;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Door: the public half of the keys that sign receipts and certificates, for anyone who checks. */
@Stateless
@DenyAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class VerificationKeysService {
  @Inject private Keyring keyring;

  /** A JSON Web Key Set (RFC 7517) as text. */
  @PermitAll
  public String jwks() {
    return keyring.verificationKeys().json().toString();
  }
}
