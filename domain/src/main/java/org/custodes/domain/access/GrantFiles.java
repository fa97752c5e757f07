package org.custodes.domain.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.custodes.domain.ledger.Leaf;
import org.custodes.domain.lifecycle.ExpiryStep;
import org.custodes.domain.vault.ItemKeys;
import org.custodes.domain.vault.RecordId;
import org.custodes.domain.vault.SealKey;

/**
 * The files of access grants, each sealed under a key of its own, which lives twelve months longer
 * than the grant: an auditor reads them then.
 */
@ApplicationScoped
class GrantFiles implements ExpiryStep {
  private AccessGrants rows;
  private ItemKeys keys;
  private GrantTransaction main;

  protected GrantFiles() {}

  @Inject
  GrantFiles(AccessGrants rows, ItemKeys keys, GrantTransaction main) {
    this.rows = rows;
    this.keys = keys;
    this.main = main;
  }

  /** A file as it was read, with the key that opened it. */
  record Opened(AccessGrant grant, SealedGrant row, SealKey key) {}

  /**
   * @throws UnknownGrant if there is no such file, or its time is over
   */
  Opened require(GrantId id) {
    return rows.find(id).flatMap(this::open).orElseThrow(UnknownGrant::new);
  }

  List<Opened> newest(Optional<GrantId> before, int limit) {
    return rows.newest(before, limit).stream().flatMap(row -> open(row).stream()).toList();
  }

  private Optional<Opened> open(SealedGrant row) {
    return keys.open(row.id().file()).map(key -> new Opened(row.open(key), row, key));
  }

  /** Opens a new file. The vault first: a row without its key could never be opened. */
  void add(AccessGrant grant) {
    var key = keys.make(grant.id().file(), grant.keptUntil());
    main.insert(SealedGrant.of(grant, key), leaf(grant, key));
  }

  /**
   * Writes the next act into a file.
   *
   * @throws GrantMovedOn if somebody else's act was faster
   */
  void write(Opened read, AccessGrant next, Instant now) {
    main.replace(SealedGrant.of(next, read.key()), read.row(), leaf(next, read.key()));
    if (!next.keptUntil().equals(read.grant().keptUntil())) {
      keys.moveExpiry(next.id().file(), next.keptUntil());
    }
    shredReadingKeyIfEnded(next, now);
  }

  private void shredReadingKeyIfEnded(AccessGrant grant, Instant now) {
    if (grant.state(now) == GrantState.ENDED) {
      keys.shred(grant.id().reading());
    }
  }

  /**
   * Writes that a page is read, before anybody sees it.
   *
   * @throws GrantMovedOn if another page was faster
   */
  void writeRead(
      Opened read, AccessGrant next, Collection<RecordId> records, ReadEvent event, Instant now) {
    main.read(
        SealedGrant.of(next, read.key()), read.row(), leaf(next, read.key()), records, event, now);
    shredReadingKeyIfEnded(next, now);
  }

  /**
   * By which a grant that runs names the records that it shows. It is made for the first page and
   * dies with the grant.
   */
  SealKey readingKey(AccessGrant grant) {
    var item = grant.id().reading();
    return keys.open(item).orElseGet(() -> keys.make(item, grant.lastDay()));
  }

  @Override
  public String place() {
    return "access grants";
  }

  @Override
  public long expire(LocalDate today) {
    return main.deleteKeptUntilBefore(today);
  }

  /** Commits to an act; whoever opens the file can prove it. */
  static Leaf leaf(AccessGrant grant, SealKey key) {
    var body = "{\"grant\":\"" + grant.id().value() + "\",\"act\":" + grant.acts() + "}";
    return Leaf.personal(key.derive("leaf|" + grant.acts()), body.getBytes(StandardCharsets.UTF_8));
  }
}
