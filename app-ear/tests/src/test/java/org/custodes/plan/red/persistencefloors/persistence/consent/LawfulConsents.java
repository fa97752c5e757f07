package org.custodes.plan.red.persistencefloors.persistence.consent;

import org.custodes.plan.red.persistencefloors.domain.consent.Consents;
import org.custodes.plan.red.persistencefloors.domain.vault.KeyVault;
import org.custodes.plan.red.persistencefloors.persistence.platform.LawfulConnections;

public class LawfulConsents implements Consents {
  KeyVault vault;
  LawfulConnections connections;
}
