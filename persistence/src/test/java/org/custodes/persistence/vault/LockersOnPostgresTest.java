package org.custodes.persistence.vault;

import com.google.crypto.tink.util.SecretBytes;
import java.nio.file.Path;
import org.custodes.domain.vault.KeyVault;
import org.custodes.domain.vault.KeyVaultContract;
import org.custodes.domain.vault.LockerKeys;
import org.custodes.domain.vault.Lockers;
import org.custodes.domain.vault.LockersContract;
import org.custodes.domain.vault.MacKey;
import org.custodes.domain.vault.TombstoneLog;
import org.custodes.persistence.platform.TwoClusters;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

class LockersOnPostgresTest implements LockersContract {
  private static final MacKey MAC_KEY = new MacKey(SecretBytes.randomBytes(32));

  @TempDir private Path folder;

  private TombstoneLog tombstones;

  @BeforeEach
  void empty() {
    TwoClusters.empty();
    tombstones = new TombstoneFile(folder.resolve("tombstones.log"), () -> MAC_KEY, CLOCK);
    LockersContract.admitBoth(people());
  }

  @Override
  public KeyVault people() {
    return new VaultOnPostgres(
        TwoClusters.vault("vault_app"),
        tombstones,
        new LockerKeys(KeyVaultContract.MASTER, () -> MAC_KEY),
        CLOCK);
  }

  @Override
  public Lockers lockers() {
    return new LockersOnPostgres(
        TwoClusters.vault("vault_app"),
        tombstones,
        new LockerKeys(KeyVaultContract.MASTER, () -> MAC_KEY));
  }

  @Override
  public TombstoneLog tombstones() {
    return tombstones;
  }
}
