package org.custodes.domain.retention;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.custodes.domain.kernel.SubjectId;

/** The main database's files of holds in memory. */
public final class FakeLegalHolds implements LegalHolds {
  private final Map<HoldId, Row> rows = new HashMap<>();

  private record Row(SealedHold hold, Optional<SubjectId> subject) {
    boolean concerns(SubjectId id) {
      return subject.filter(id::equals).isPresent();
    }
  }

  @Override
  public Optional<SealedHold> find(HoldId id) {
    return Optional.ofNullable(rows.get(id)).map(Row::hold);
  }

  @Override
  public List<SealedHold> of(SubjectId subject) {
    return rows.values().stream()
        .filter(row -> row.concerns(subject))
        .map(Row::hold)
        .sorted(Comparator.comparing(FakeLegalHolds::number))
        .toList();
  }

  @Override
  public List<SealedHold> newest(Optional<HoldId> before, int limit) {
    return rows.values().stream()
        .map(Row::hold)
        .sorted(Comparator.comparing(FakeLegalHolds::number).reversed())
        .filter(hold -> before.isEmpty() || number(hold).compareTo(text(before.get())) < 0)
        .limit(limit)
        .toList();
  }

  private static String number(SealedHold hold) {
    return text(hold.id());
  }

  private static String text(HoldId id) {
    return id.value().toString();
  }

  @Override
  public void insert(SealedHold hold) {
    rows.put(hold.id(), new Row(hold, hold.subject()));
  }

  @Override
  public boolean replace(SealedHold next, SealedHold read) {
    var present = rows.get(next.id());
    if (present == null || !Arrays.equals(present.hold().sealed(), read.sealed())) {
      return false;
    }
    rows.put(next.id(), new Row(next, present.subject()));
    return true;
  }

  @Override
  public void detach(SubjectId subject) {
    rows.replaceAll(
        (id, row) -> row.concerns(subject) ? new Row(row.hold(), Optional.empty()) : row);
  }

  @Override
  public long count(SubjectId subject) {
    return of(subject).size();
  }

  @Override
  public long deleteEndedBefore(LocalDate day) {
    long before = rows.size();
    rows.values().removeIf(row -> row.hold().endsOn().isBefore(day));
    return before - rows.size();
  }
}
