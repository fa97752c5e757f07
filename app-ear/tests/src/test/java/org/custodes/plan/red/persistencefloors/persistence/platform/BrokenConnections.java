package org.custodes.plan.red.persistencefloors.persistence.platform;

import org.custodes.plan.red.persistencefloors.domain.vault.KeyVault;

class BrokenConnections {
  KeyVault vault;
}
