package org.custodes.domain.export;

import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.custodes.domain.kernel.SubjectId;

/** The exports of the main database in memory. */
public final class FakeExports implements Exports {
  private final Map<String, SealedExport> rows = new TreeMap<>();
  private final Map<ExportId, Map<Integer, byte[]>> chunks = new HashMap<>();
  private final Set<ByteBuffer> burnt = new HashSet<>();

  private static String key(ExportId id) {
    return id.value().toString();
  }

  @Override
  public Optional<SealedExport> find(ExportId id) {
    return Optional.ofNullable(rows.get(key(id)));
  }

  @Override
  public Optional<SealedExport> of(SubjectId subject) {
    return rows.values().stream().filter(row -> row.subject().equals(subject)).findFirst();
  }

  @Override
  public Optional<SealedExport> byLink(byte[] mac) {
    return rows.values().stream().filter(row -> isLinked(row, mac)).findFirst();
  }

  private boolean isLinked(SealedExport row, byte[] mac) {
    return !burnt.contains(ByteBuffer.wrap(mac))
        && row.linkMac().filter(known -> Arrays.equals(known, mac)).isPresent();
  }

  @Override
  public boolean insert(SealedExport export) {
    return of(export.subject()).isEmpty() && rows.put(key(export.id()), export) == null;
  }

  @Override
  public boolean replace(SealedExport next) {
    return rows.replace(key(next.id()), next) != null;
  }

  @Override
  public boolean burn(ExportId id, byte[] mac) {
    return find(id).filter(row -> isLinked(row, mac)).isPresent()
        && burnt.add(ByteBuffer.wrap(mac.clone()));
  }

  @Override
  public void append(ExportId id, int no, byte[] sealed) {
    chunks.computeIfAbsent(id, none -> new HashMap<>()).put(no, sealed.clone());
  }

  @Override
  public Optional<byte[]> chunk(ExportId id, int no) {
    return Optional.ofNullable(chunks.getOrDefault(id, Map.of()).get(no));
  }

  @Override
  public void deleteChunks(ExportId id) {
    chunks.remove(id);
  }

  @Override
  public void delete(ExportId id) {
    rows.remove(key(id));
    chunks.remove(id);
  }

  @Override
  public void deleteOf(SubjectId subject) {
    of(subject).ifPresent(row -> delete(row.id()));
  }

  @Override
  public long count(SubjectId subject) {
    return of(subject).map(row -> 1 + chunks.getOrDefault(row.id(), Map.of()).size()).orElse(0);
  }

  @Override
  public int deleteExpiredBefore(LocalDate day) {
    var expired = rows.values().stream().filter(row -> row.expiresOn().isBefore(day)).toList();
    expired.forEach(row -> delete(row.id()));
    return expired.size();
  }

  @Override
  public List<ExportId> page(Optional<ExportId> after, int limit) {
    return rows.values().stream()
        .map(SealedExport::id)
        .filter(id -> after.isEmpty() || key(id).compareTo(key(after.get())) > 0)
        .limit(limit)
        .toList();
  }
}
