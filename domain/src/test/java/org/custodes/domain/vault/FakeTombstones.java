package org.custodes.domain.vault;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** A tombstone log that survives what a test does to the databases. */
public final class FakeTombstones implements TombstoneLog {
  private final List<Tombstone> entries = new ArrayList<>();
  private final Clock clock;

  public FakeTombstones() {
    this(Clock.fixed(Instant.parse("2026-11-24T12:00:00Z"), ZoneOffset.UTC));
  }

  /**
   * @param clock says the day of each entry
   */
  public FakeTombstones(Clock clock) {
    this.clock = clock;
  }

  @Override
  public long append(List<Tombstone.Entry> taken) {
    var today = LocalDate.ofInstant(clock.instant(), clock.getZone());
    for (var entry : taken) {
      entries.add(new Tombstone(head() + 1, entry.kind(), entry.key(), entry.fence(), today));
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
