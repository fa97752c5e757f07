package org.custodes.plan.red.persistencefloors.persistence.vault;

import org.custodes.plan.red.persistencefloors.domain.consent.Consents;
import org.custodes.plan.red.persistencefloors.domain.vault.KeyVault;

class BrokenKeyVault implements KeyVault {
  Consents consents;
}
