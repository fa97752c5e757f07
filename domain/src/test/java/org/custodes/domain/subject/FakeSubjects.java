package org.custodes.domain.subject;

import java.nio.ByteBuffer;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.custodes.domain.kernel.SubjectId;

/** The main database's people in memory, with a backup that a test can restore. */
public final class FakeSubjects implements Subjects {
  private Map<ByteBuffer, SealedSubject> rows = new HashMap<>();

  public Map<ByteBuffer, SealedSubject> backup() {
    return Map.copyOf(rows);
  }

  public void restore(Map<ByteBuffer, SealedSubject> backup) {
    rows = new HashMap<>(backup);
  }

  @Override
  public Optional<SealedSubject> byLookup(byte[] lookup) {
    return Optional.ofNullable(rows.get(ByteBuffer.wrap(lookup)));
  }

  @Override
  public Optional<SealedSubject> byId(SubjectId id) {
    return rows.values().stream().filter(row -> row.id().equals(id)).findFirst();
  }

  @Override
  public boolean insert(SealedSubject subject) {
    return rows.putIfAbsent(ByteBuffer.wrap(subject.lookup()), subject) == null;
  }

  @Override
  public boolean replace(SealedSubject next, int expectedFence) {
    var key = ByteBuffer.wrap(next.lookup());
    var present = rows.get(key);
    if (present == null || !present.equals(next) || present.fence() != expectedFence) {
      return false;
    }
    rows.put(key, next);
    return true;
  }

  @Override
  public void delete(SubjectId id) {
    rows.values().removeIf(row -> row.id().equals(id));
  }

  @Override
  public boolean exists(SubjectId id) {
    return rows.values().stream().anyMatch(row -> row.id().equals(id));
  }

  @Override
  public List<IdAndFence> page(Optional<SubjectId> after, int limit) {
    return rows.values().stream()
        .map(row -> new IdAndFence(row.id(), row.fence()))
        .sorted(Comparator.comparing(row -> row.id().value().toString()))
        .filter(
            row ->
                after.isEmpty()
                    || row.id().value().toString().compareTo(after.get().value().toString()) > 0)
        .limit(limit)
        .toList();
  }
}
