package org.custodes.plan.red.onedatabase.domain.consent;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import org.custodes.plan.red.onedatabase.domain.vault.KeyVault;

@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class LawfulService {
  KeyVault vault;
}
