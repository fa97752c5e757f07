package org.custodes.plan.red.onedatabase.domain.consent;

import jakarta.transaction.Transactional;
import org.custodes.plan.red.onedatabase.domain.vault.KeyVault;

class BrokenBean {
  KeyVault vault;

  @Transactional
  void give() {}
}
