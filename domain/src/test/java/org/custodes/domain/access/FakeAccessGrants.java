package org.custodes.domain.access;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The main database's files of grants in memory. */
public final class FakeAccessGrants implements AccessGrants {
  private final Map<GrantId, SealedGrant> rows = new HashMap<>();

  @Override
  public Optional<SealedGrant> find(GrantId id) {
    return Optional.ofNullable(rows.get(id));
  }

  @Override
  public List<SealedGrant> newest(Optional<GrantId> before, int limit) {
    return rows.values().stream()
        .filter(row -> before.isEmpty() || text(row.id()).compareTo(text(before.get())) < 0)
        .sorted(Comparator.comparing((SealedGrant row) -> text(row.id())).reversed())
        .limit(limit)
        .toList();
  }

  private static String text(GrantId id) {
    return id.value().toString();
  }

  @Override
  public void insert(SealedGrant grant) {
    rows.put(grant.id(), grant);
  }

  @Override
  public Optional<SealedGrant> reviewDue() {
    return rows.values().stream()
        .filter(row -> row.keptUntil().equals(SealedGrant.REVIEW_DUE))
        .findFirst();
  }

  @Override
  public boolean insertReviewDue(SealedGrant grant) {
    boolean free = reviewDue().isEmpty();
    if (free) {
      insert(grant);
    }
    return free;
  }

  @Override
  public boolean replace(SealedGrant next, SealedGrant read) {
    var present = rows.get(next.id());
    if (present == null || !Arrays.equals(present.sealed(), read.sealed())) {
      return false;
    }
    rows.put(next.id(), next);
    return true;
  }

  @Override
  public long deleteKeptUntilBefore(LocalDate day) {
    long before = rows.size();
    rows.values().removeIf(row -> row.keptUntil().isBefore(day));
    return before - rows.size();
  }
}
