package org.custodes.plan.red.persistencefloors.domain.vault;

public interface KeyVault {}
