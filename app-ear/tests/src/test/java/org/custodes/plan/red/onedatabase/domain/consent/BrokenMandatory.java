package org.custodes.plan.red.onedatabase.domain.consent;

import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import org.custodes.plan.red.onedatabase.domain.vault.KeyVault;

class BrokenMandatory {
  @TransactionAttribute(TransactionAttributeType.MANDATORY)
  void give(KeyVault vault) {}
}
