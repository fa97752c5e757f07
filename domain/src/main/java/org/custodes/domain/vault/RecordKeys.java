package org.custodes.domain.vault;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Makes and opens the keys of records, each bound to the record it is the key of. */
@ApplicationScoped
public class RecordKeys {
  private MasterKey master;

  protected RecordKeys() {}

  @Inject
  public RecordKeys(MasterKey master) {
    this.master = master;
  }

  public Wrapped wrap(SealKey key, RecordId record) {
    return master.wrap(key.material(), bound(record));
  }

  /**
   * @throws Unopenable if the key is another record's or its epoch is gone
   */
  public SealKey open(Wrapped key, RecordId record) {
    return new SealKey(master.unwrap(key, bound(record)));
  }

  private static AssociatedData bound(RecordId record) {
    return AssociatedData.of("record-key").with(record.value());
  }
}
