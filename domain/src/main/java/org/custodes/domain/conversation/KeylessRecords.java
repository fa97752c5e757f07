package org.custodes.domain.conversation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.custodes.domain.lifecycle.KeylessRows;
import org.custodes.domain.vault.Lockers;
import org.custodes.domain.vault.RecordId;

/** Records whose keys the vault does not have: one of the two is an old copy. */
@ApplicationScoped
class KeylessRecords implements KeylessRows {
  private static final int PAGE = 1_000;

  private Lockers lockers;
  private Records records;
  private RecordTransaction main;

  protected KeylessRecords() {}

  @Inject
  KeylessRecords(Lockers lockers, Records records, RecordTransaction main) {
    this.lockers = lockers;
    this.records = records;
    this.main = main;
  }

  @Override
  public String place() {
    return "conversations";
  }

  @Override
  public long count() {
    var sizes = new ArrayList<Integer>();
    walk(keyless -> sizes.add(keyless.size()));
    return sizes.stream().mapToLong(Integer::longValue).sum();
  }

  @Override
  public void purge() {
    walk(main::purge);
  }

  private void walk(Consumer<Collection<RecordId>> keyless) {
    var page = records.page(Optional.empty(), PAGE);
    while (!page.isEmpty()) {
      Set<RecordId> withoutKeys = new HashSet<>(page);
      withoutKeys.removeAll(lockers.known(page));
      if (!withoutKeys.isEmpty()) {
        keyless.accept(withoutKeys);
      }
      page = records.page(Optional.of(page.getLast()), PAGE);
    }
  }
}
