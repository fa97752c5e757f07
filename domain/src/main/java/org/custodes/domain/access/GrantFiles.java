package org.custodes.domain.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.custodes.domain.ledger.Leaf;
import org.custodes.domain.lifecycle.ExpiryStep;
import org.custodes.domain.vault.ItemKeys;
import org.custodes.domain.vault.RecordId;
import org.custodes.domain.vault.SealKey;
import org.custodes.domain.vault.Unopenable;

/**
 * The files of access grants, each sealed under a key of its own, which lives twelve months longer
 * than the grant: an auditor reads them then.
 */
@ApplicationScoped
class GrantFiles implements ExpiryStep {
  private static final int PAGE = 200;

  /** Keys of files that are kept in memory, those that were used last. */
  private static final int MOST_KNOWN = 20_000;

  private AccessGrants rows;
  private ItemKeys keys;
  private GrantTransaction main;
  private Clock clock;

  /**
   * A file's key dies on the day of the file and never before, so it need not be asked for at each
   * decision. What the file says is read anew each time.
   */
  private final Map<GrantId, SealKey> known =
      Collections.synchronizedMap(
          new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<GrantId, SealKey> eldest) {
              return size() > MOST_KNOWN;
            }
          });

  protected GrantFiles() {}

  @Inject
  GrantFiles(AccessGrants rows, ItemKeys keys, GrantTransaction main, Clock clock) {
    this.rows = rows;
    this.keys = keys;
    this.main = main;
    this.clock = clock;
  }

  /** A file as it was read, with the key that opened it. */
  record Opened(AccessGrant grant, SealedGrant row, SealKey key) {}

  /**
   * @throws UnknownGrant if there is no such file, or its time is over
   */
  Opened require(GrantId id) {
    return find(id).orElseThrow(UnknownGrant::new);
  }

  Optional<Opened> find(GrantId id) {
    return rows.find(id).flatMap(this::open);
  }

  /**
   * Files, those first that were asked for last.
   *
   * @param next where the next page begins; empty on the last
   */
  record Page(List<Opened> files, Optional<GrantId> next) {}

  /** Two statements, however long the page: the rows, and their keys. */
  Page newest(Optional<GrantId> before, int limit) {
    var page = rows.newest(before, limit);
    var next = page.size() < limit ? Optional.<GrantId>empty() : Optional.of(page.getLast().id());
    return new Page(openAll(page), next);
  }

  private List<Opened> openAll(List<SealedGrant> page) {
    var opened = keys.open(page.stream().map(row -> row.id().file()).toList());
    return page.stream()
        .filter(row -> opened.containsKey(row.id().file()))
        .map(row -> opened(row, opened.get(row.id().file())))
        .toList();
  }

  private Optional<SealKey> key(SealedGrant row) {
    if (row.keptUntil().isBefore(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC))) {
      known.remove(row.id());
      return keys.open(row.id().file());
    }
    var kept = Optional.ofNullable(known.get(row.id()));
    if (kept.isPresent()) {
      return kept;
    }
    var key = keys.open(row.id().file());
    key.ifPresent(found -> known.put(row.id(), found));
    return key;
  }

  private static Opened opened(SealedGrant row, SealKey key) {
    var grant = row.isReviewDue() ? opens(row, key).orElseGet(() -> lost(row)) : row.open(key);
    return new Opened(grant, row, key);
  }

  /** All files, also those that nobody can open any more; the newest first. */
  void forEach(Consumer<SealedGrant> each) {
    var before = Optional.<GrantId>empty();
    List<SealedGrant> page;
    do {
      page = rows.newest(before, PAGE);
      page.forEach(each);
      before = page.isEmpty() ? before : Optional.of(page.getLast().id());
    } while (page.size() == PAGE);
  }

  Optional<Opened> open(SealedGrant row) {
    return key(row).map(key -> opened(row, key));
  }

  /**
   * A file with a review that is due, or none of it but the row.
   *
   * @param key empty where the vault was put back to before it was made
   */
  record ToReview(AccessGrant grant, SealedGrant row, Optional<SealKey> key) {}

  /** Opens a new file. The vault first: a row without its key could never be opened. */
  void add(AccessGrant grant) {
    var key = keys.make(grant.id().file(), grant.keptUntil());
    main.insert(SealedGrant.of(grant, key), leaf(grant, key));
  }

  /**
   * Opens the file of an emergency, which runs when this returns.
   *
   * @throws ReviewOutstanding if another waits for its review
   */
  void addBreakGlass(AccessGrant grant) {
    keys.make(grant.id().reading(), grant.lastDay());
    addReviewDue(grant, () -> {});
  }

  /**
   * The key loses its end after the row stands, never before: one without a row could not be ended.
   * If that fails, {@link #expire} does it.
   *
   * @param between done when the row stands
   */
  private void addReviewDue(AccessGrant grant, Runnable between) {
    var file = grant.id().file();
    var key = keys.make(file, bounded(grant));
    main.insertReviewDue(SealedGrant.of(grant, key), leaf(grant, key));
    between.run();
    keys.moveExpiry(file, grant.keptUntil());
  }

  private static LocalDate bounded(AccessGrant grant) {
    return grant.lastDay().plusMonths(AccessGrant.MONTHS_KEPT_AFTER_ITS_END);
  }

  /** Whether one is open or waits for its review, also one that nobody can open any more. */
  boolean isReviewDue() {
    return rows.reviewDue().isPresent();
  }

  /** The emergency whose review is due, or will be when it has ended. */
  Optional<AccessGrant> reviewDue() {
    return rows.reviewDue().map(row -> toReview(row).grant());
  }

  /** The file of an emergency, also one that nobody can open any more while its review is due. */
  Optional<ToReview> findToReview(GrantId id) {
    return rows.find(id)
        .flatMap(
            row ->
                row.isReviewDue()
                    ? Optional.of(toReview(row))
                    : open(row)
                        .map(read -> new ToReview(read.grant(), row, Optional.of(read.key()))));
  }

  /** What nobody can open is no reason to say nothing: it is in the way of the next one. */
  private ToReview toReview(SealedGrant row) {
    var key = key(row);
    var grant = key.map(found -> opened(row, found).grant()).orElseGet(() -> lost(row));
    return new ToReview(grant, row, key);
  }

  private static AccessGrant lost(SealedGrant row) {
    return AccessGrant.lost(row.id(), row.id().askedAt());
  }

  private static Optional<AccessGrant> opens(SealedGrant row, SealKey key) {
    try {
      return Optional.of(row.open(key));
    } catch (Unopenable e) {
      // altered, or the review was cut off after the new key
      return Optional.empty();
    }
  }

  /**
   * Writes the review into the file; into a new one, under a new key, where the old one is lost.
   *
   * @throws GrantMovedOn if somebody else's act was faster
   */
  void writeReview(ToReview read, AccessGrant next, Instant now) {
    var key = read.key().orElseGet(() -> keys.make(next.id().file(), next.keptUntil()));
    write(new Opened(read.grant(), read.row(), key), next, now);
  }

  /**
   * Adds the file of a lost emergency if the vault keeps a key without end and no row is there for
   * it. Keys whose rows went on without them, because the vault is the older one, are put right
   * first.
   *
   * @return whether it was added; not while another review is due, after which it is asked again
   */
  boolean addIfLost(AccessGrant lost) {
    if (isReviewDue() || keys.keptUntil(BreakGlass.WITHOUT_END) == 0) {
      return false;
    }
    forEach(row -> keys.moveExpiry(row.id().file(), row.keptUntil()));
    if (keys.keptUntil(BreakGlass.WITHOUT_END) == 0) {
      return false;
    }
    try {
      addReviewDue(lost, () -> keys.moveAll(BreakGlass.WITHOUT_END, bounded(lost)));
    } catch (ReviewOutstanding e) {
      return false;
    }
    return true;
  }

  /**
   * Writes the next act into a file.
   *
   * @throws GrantMovedOn if somebody else's act was faster
   */
  void write(Opened read, AccessGrant next, Instant now) {
    if (read.grant().startedAt().isEmpty() && next.startedAt().isPresent()) {
      prepareReadingKey(next);
    }
    main.replace(SealedGrant.of(next, read.key()), read.row(), leaf(next, read.key()));
    keys.moveExpiry(next.id().file(), next.keptUntil());
    shredReadingKeyIfEnded(next, now);
  }

  /** The vault first, as always; one that was made for an approval that failed is taken. */
  private void prepareReadingKey(AccessGrant grant) {
    var item = grant.id().reading();
    if (keys.open(item).isPresent()) {
      keys.moveExpiry(item, grant.lastDay());
    } else {
      keys.make(item, grant.lastDay());
    }
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

  void forgetReads(Collection<RecordId> records) {
    main.forget(records);
  }

  /**
   * By which a grant that runs names the records that it shows. It is made with the second approval
   * and dies with the grant.
   *
   * @throws GrantNotRunning if it is gone
   */
  SealKey readingKey(AccessGrant grant) {
    return keys.open(grant.id().reading()).orElseThrow(GrantNotRunning::new);
  }

  @Override
  public String place() {
    return "access grants";
  }

  @Override
  public long expire(LocalDate today) {
    rows.reviewDue().ifPresent(row -> keys.moveExpiry(row.id().file(), row.keptUntil()));
    return main.deleteKeptUntilBefore(today);
  }

  /** Commits to an act and to the file as it left it; whoever opens that can prove it. */
  static Leaf leaf(AccessGrant grant, SealKey key) {
    var body =
        "{\"grant\":\""
            + grant.id().value()
            + "\",\"act\":"
            + grant.acts()
            + ",\"sha256\":\""
            + AccessGrantFormat.sha256(grant)
            + "\"}";
    return Leaf.personal(key.derive("leaf|" + grant.acts()), body.getBytes(StandardCharsets.UTF_8));
  }
}
