package org.custodes.domain.access;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.custodes.domain.vault.RecordId;
import org.custodes.domain.vault.RecordPurpose;

/** Reads of records in memory. */
public final class FakeAccessEvents implements AccessEvents {
  private final List<Read> reads = new ArrayList<>();
  private Runnable whenNoted = () -> {};
  private boolean broken;

  private record Read(RecordId record, Looked looked) {}

  /** From now on nothing can be noted. */
  public void breakDown() {
    broken = true;
  }

  public void repair() {
    broken = false;
  }

  /** Runs whenever reads were noted, before anything is shown. */
  public void whenNoted(Runnable what) {
    whenNoted = what;
  }

  /** Somebody read the record. */
  public void plant(RecordId record) {
    var event =
        new ReadEvent(new GrantId(UUID.randomUUID()), ReaderRole.TRAINER, RecordPurpose.TRAINING);
    insert(List.of(record), event, Instant.EPOCH);
  }

  @Override
  public void insert(Collection<RecordId> records, ReadEvent event, Instant at) {
    if (broken) {
      throw new IllegalStateException("nothing can be noted");
    }
    var day = LocalDate.ofInstant(at, ZoneOffset.UTC);
    var looked = new Looked(day, event.role(), event.purpose(), 1);
    records.forEach(record -> reads.add(new Read(record, looked)));
    whenNoted.run();
  }

  @Override
  public List<Looked> of(Collection<RecordId> records) {
    var sums = new HashMap<Looked, Integer>();
    reads.stream()
        .filter(read -> records.contains(read.record()))
        .forEach(read -> sums.merge(read.looked(), 1, Integer::sum));
    return sums.entrySet().stream()
        .map(sum -> sum.getKey().counting(sum.getValue()))
        .sorted(Comparator.comparing(Looked::day).reversed().thenComparing(Looked::purpose))
        .toList();
  }

  @Override
  public void deleteOf(Collection<RecordId> records) {
    reads.removeIf(read -> records.contains(read.record()));
  }

  @Override
  public long countOf(Collection<RecordId> records) {
    return reads.stream().filter(read -> records.contains(read.record())).count();
  }
}
