package org.custodes.domain.vault;

/** The items' keys in memory keep to what those on PostgreSQL keep to. */
class FakeItemKeysTest implements ItemKeysContract {
  private final ItemKeys keys = new FakeItemKeys(ItemKeysContract.wrapping());

  @Override
  public ItemKeys keys() {
    return keys;
  }
}
