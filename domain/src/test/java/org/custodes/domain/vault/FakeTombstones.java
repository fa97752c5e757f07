package org.custodes.domain.vault;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A tombstone log that survives what a test does to the databases. */
public final class FakeTombstones implements TombstoneLog {
  private final List<Tombstone> entries = new ArrayList<>();

  @Override
  public long append(List<Tombstone.Entry> taken) {
    for (var entry : taken) {
      entries.add(
          new Tombstone(
              head() + 1, entry.kind(), entry.key(), entry.fence(), LocalDate.of(2026, 11, 24)));
    }
    return head();
  }

  @Override
  public List<Tombstone> after(long no) {
    return List.copyOf(entries.subList((int) no, entries.size()));
  }

  @Override
  public long head() {
    return entries.size();
  }
}
