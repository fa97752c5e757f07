package org.custodes.plan.red.onedatabase.domain.vault;

public interface KeyVault {}
