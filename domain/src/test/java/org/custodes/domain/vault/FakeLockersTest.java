package org.custodes.domain.vault;

import org.junit.jupiter.api.BeforeEach;

/** The lockers in memory keep to what those on PostgreSQL keep to. */
class FakeLockersTest implements LockersContract {
  private final FakeTombstones tombstones = new FakeTombstones();
  private final FakeKeyVault vault = new FakeKeyVault(tombstones, CLOCK);

  @BeforeEach
  void admit() {
    LockersContract.admitBoth(vault);
  }

  @Override
  public KeyVault people() {
    return vault;
  }

  @Override
  public Lockers lockers() {
    return vault;
  }

  @Override
  public TombstoneLog tombstones() {
    return tombstones;
  }
}
