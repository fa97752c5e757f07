package org.custodes.domain.export;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.custodes.domain.lifecycle.KeylessRows;
import org.custodes.domain.vault.ItemKeys;

/** Exports that came back with an old main database after they were fetched or discarded. */
@ApplicationScoped
class KeylessExports implements KeylessRows {
  private static final int PAGE = 500;

  private Exports exports;
  private ItemKeys keys;
  private ExportTransaction main;

  protected KeylessExports() {}

  @Inject
  KeylessExports(Exports exports, ItemKeys keys, ExportTransaction main) {
    this.exports = exports;
    this.keys = keys;
    this.main = main;
  }

  @Override
  public String place() {
    return "prepared downloads";
  }

  @Override
  public long count() {
    return keyless().size();
  }

  @Override
  public void purge() {
    keyless().forEach(main::purge);
  }

  private List<ExportId> keyless() {
    var found = new ArrayList<ExportId>();
    var page = exports.page(Optional.empty(), PAGE);
    while (!page.isEmpty()) {
      page.stream().filter(id -> keys.open(id.item()).isEmpty()).forEach(found::add);
      page = exports.page(Optional.of(page.getLast()), PAGE);
    }
    return found;
  }
}
