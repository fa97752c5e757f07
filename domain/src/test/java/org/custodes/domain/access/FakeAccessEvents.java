package org.custodes.domain.access;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.custodes.domain.vault.RecordId;

/** Reads of records in memory. */
public final class FakeAccessEvents implements AccessEvents {
  private final List<RecordId> reads = new ArrayList<>();

  /** Somebody read the record. */
  public void plant(RecordId record) {
    reads.add(record);
  }

  @Override
  public void deleteOf(Collection<RecordId> records) {
    reads.removeIf(records::contains);
  }

  @Override
  public long countOf(Collection<RecordId> records) {
    return reads.stream().filter(records::contains).count();
  }
}
