package org.custodes.domain.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.custodes.domain.kernel.SubjectId;
import org.custodes.domain.ledger.Leaf;
import org.custodes.domain.vault.ItemKeys;
import org.custodes.domain.vault.SealKey;

/**
 * The files of legal holds, each sealed under a key of its own: they outlive the person's keys, who
 * may be erased after the hold, by twelve months.
 */
@ApplicationScoped
class HoldFiles {
  private LegalHolds rows;
  private ItemKeys keys;
  private HoldTransaction main;

  protected HoldFiles() {}

  @Inject
  HoldFiles(LegalHolds rows, ItemKeys keys, HoldTransaction main) {
    this.rows = rows;
    this.keys = keys;
    this.main = main;
  }

  /** A file as it was read, with the key that opened it. */
  record Opened(LegalHold hold, SealedHold row, SealKey key) {}

  /**
   * @throws UnknownHold if there is no such file, or its time is over
   */
  Opened require(HoldId id) {
    return find(id).orElseThrow(UnknownHold::new);
  }

  Optional<Opened> find(HoldId id) {
    return rows.find(id).flatMap(this::open);
  }

  /** All files that concern an incarnation. */
  List<LegalHold> of(SubjectId subject) {
    return rows.of(subject).stream().flatMap(row -> open(row).stream()).map(Opened::hold).toList();
  }

  /**
   * Files, those first that were proposed last.
   *
   * @param next where the next page begins; empty on the last
   */
  record Page(List<LegalHold> holds, Optional<HoldId> next) {}

  /** Two statements, however long the page: the rows, and their keys. */
  Page newest(Optional<HoldId> before, int limit) {
    var page = rows.newest(before, limit);
    var opened = keys.open(page.stream().map(row -> row.id().item()).toList());
    var holds =
        page.stream()
            .filter(row -> opened.containsKey(row.id().item()))
            .map(row -> row.open(opened.get(row.id().item())))
            .toList();
    return new Page(
        holds, page.size() < limit ? Optional.empty() : Optional.of(page.getLast().id()));
  }

  private Optional<Opened> open(SealedHold row) {
    return keys.open(row.id().item()).map(key -> new Opened(row.open(key), row, key));
  }

  /** Opens a new file. The vault first: a row without its key could never be opened. */
  void add(LegalHold hold) {
    var key = keys.make(hold.id().item(), hold.keptUntil());
    main.insert(SealedHold.of(hold, key), leaf(hold, key));
  }

  /**
   * Writes the next act into a file.
   *
   * @throws HoldMovedOn if somebody else's act was faster
   */
  void write(Opened read, LegalHold next) {
    main.replace(SealedHold.of(next, read.key()), read.row(), leaf(next, read.key()));
  }

  /** The file of a hold that ended early goes so much earlier. */
  void closeEarly(LegalHold ended) {
    keys.moveExpiry(ended.id().item(), ended.keptUntil());
  }

  private static Leaf leaf(LegalHold hold, SealKey key) {
    var body = "{\"hold\":\"" + hold.state() + "\",\"act\":" + hold.acts() + "}";
    return Leaf.personal(key.derive("leaf|" + hold.acts()), body.getBytes(StandardCharsets.UTF_8));
  }
}
