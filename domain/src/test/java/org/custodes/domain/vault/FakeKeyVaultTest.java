package org.custodes.domain.vault;

/** The vault in memory keeps to what the one on PostgreSQL keeps to. */
class FakeKeyVaultTest implements KeyVaultContract {
  private final FakeTombstones tombstones = new FakeTombstones();
  private final FakeKeyVault vault = new FakeKeyVault(tombstones);

  @Override
  public KeyVault vault() {
    return vault;
  }

  @Override
  public TombstoneLog tombstones() {
    return tombstones;
  }
}
