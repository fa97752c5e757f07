package org.custodes.domain.conversation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.custodes.domain.vault.RecordId;
import org.custodes.domain.vault.RecordPurpose;

/** The main database's records in memory. */
public final class FakeRecords implements Records {
  private final Map<RecordId, SealedRecord> rows = new HashMap<>();

  @Override
  public void insert(SealedRecord row) {
    rows.put(row.id(), row);
  }

  @Override
  public List<SealedRecord> find(Collection<RecordId> records) {
    return rows.values().stream().filter(row -> records.contains(row.id())).toList();
  }

  @Override
  public void delete(Collection<RecordId> records) {
    records.forEach(rows::remove);
  }

  @Override
  public Set<RecordId> present(Collection<RecordId> records) {
    return find(records).stream().map(SealedRecord::id).collect(Collectors.toSet());
  }

  @Override
  public List<RecordId> page(Optional<RecordId> after, int limit) {
    return rows.keySet().stream()
        .sorted(Comparator.comparing(FakeRecords::text))
        .filter(id -> after.isEmpty() || text(id).compareTo(text(after.get())) > 0)
        .limit(limit)
        .toList();
  }

  @Override
  public List<SealedRecord> kept(
      RecordPurpose purpose,
      LocalDate expiresFrom,
      LocalDate expiresBefore,
      Optional<RecordId> after,
      int limit) {
    return rows.values().stream()
        .filter(row -> row.purpose() == purpose)
        .filter(row -> !row.expiresOn().isBefore(expiresFrom))
        .filter(row -> row.expiresOn().isBefore(expiresBefore))
        .filter(row -> after.isEmpty() || text(row.id()).compareTo(text(after.get())) > 0)
        .sorted(Comparator.comparing(row -> text(row.id())))
        .limit(limit)
        .toList();
  }

  private static String text(RecordId id) {
    return id.value().toString();
  }

  @Override
  public void ensurePartitions() {
    // memory has no months
  }

  @Override
  public int dropEmptyPartitions() {
    return 0;
  }
}
