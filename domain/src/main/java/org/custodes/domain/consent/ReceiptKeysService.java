package org.custodes.domain.consent;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Door: the public half of the keys that sign receipts, for anyone who checks one. */
@Stateless
@DenyAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ReceiptKeysService {
  @Inject private ReceiptSigner signer;

  /** A JSON Web Key Set (RFC 7517) as text. */
  @PermitAll
  public String jwks() {
    return signer.publicKeys().toString();
  }
}
