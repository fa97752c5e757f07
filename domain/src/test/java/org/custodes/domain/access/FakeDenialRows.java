package org.custodes.domain.access;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The main database's entries of denials in memory. */
public final class FakeDenialRows implements DenialRows {
  private final List<SealedDenial> rows = new ArrayList<>();
  private boolean down;

  /** From now on nothing can be written, or again. */
  void isDown(boolean now) {
    down = now;
  }

  @Override
  public void insert(List<SealedDenial> more) {
    if (down) {
      throw new IllegalStateException("down");
    }
    rows.addAll(more);
  }

  @Override
  public List<SealedDenial> newest(Optional<DenialId> before, int limit) {
    return rows.stream()
        .filter(row -> before.isEmpty() || text(row.id()).compareTo(text(before.get())) < 0)
        .sorted(Comparator.comparing((SealedDenial row) -> text(row.id())).reversed())
        .limit(limit)
        .toList();
  }

  private static String text(DenialId id) {
    return id.value().toString();
  }

  @Override
  public long deleteBefore(LocalDate day) {
    long before = rows.size();
    rows.removeIf(row -> row.day().isBefore(day));
    return before - rows.size();
  }
}
