package org.custodes.persistence.vault;

import com.google.crypto.tink.util.SecretBytes;
import java.nio.file.Path;
import java.time.Clock;
import org.custodes.domain.vault.FakeMasterKey;
import org.custodes.domain.vault.ItemKeys;
import org.custodes.domain.vault.ItemWrapping;
import org.custodes.domain.vault.KeyVault;
import org.custodes.domain.vault.Keyring;
import org.custodes.domain.vault.LockerKeys;
import org.custodes.domain.vault.Lockers;
import org.custodes.domain.vault.MacKey;
import org.custodes.domain.vault.MasterKey;
import org.custodes.persistence.platform.TwoClusters;

/** The real vault cluster with a tombstone log of its own, for tests of what is built on it. */
public record RealVault(
    KeyVault people, Lockers lockers, Keyring keyring, MasterKey master, ItemKeys itemKeys) {
  /**
   * @param folder for the tombstone log
   */
  public static RealVault open(Path folder) {
    return open(folder, Clock.systemUTC());
  }

  /**
   * @param folder for the tombstone log
   * @param clock says today when a change of state takes back what is held
   */
  public static RealVault open(Path folder, Clock clock) {
    var chain = new MacKey(SecretBytes.randomBytes(32));
    var tombstones = new TombstoneFile(folder.resolve("tombstones.log"), () -> chain, clock);
    var source = TwoClusters.vault("vault_app");
    var master = new FakeMasterKey();
    var lockerKeys = new LockerKeys(master, () -> chain);
    var people = new VaultOnPostgres(source, tombstones, lockerKeys, clock);
    return new RealVault(
        people,
        new LockersOnPostgres(source, tombstones, lockerKeys),
        new Keyring(people, master),
        master,
        new ItemKeysOnPostgres(source, new ItemWrapping(master, () -> chain)));
  }
}
