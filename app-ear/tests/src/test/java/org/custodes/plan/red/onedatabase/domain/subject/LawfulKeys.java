package org.custodes.plan.red.onedatabase.domain.subject;

import org.custodes.plan.red.onedatabase.domain.vault.KeyVault;

public class LawfulKeys {
  KeyVault vault;
}
