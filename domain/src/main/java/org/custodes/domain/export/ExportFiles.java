package org.custodes.domain.export;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import org.custodes.domain.job.Job;
import org.custodes.domain.kernel.SubjectId;
import org.custodes.domain.ledger.Leaf;
import org.custodes.domain.vault.AssociatedData;
import org.custodes.domain.vault.ItemKeys;
import org.custodes.domain.vault.Keyring;
import org.custodes.domain.vault.SealKey;

/**
 * The one way to read, to change and to end an export. Its key is made before its row and dies
 * before it: a row without a key says nothing and is purged.
 */
@ApplicationScoped
class ExportFiles {
  /** Bytes of a sealed chunk; memory holds one or two at a time. */
  static final int CHUNK_BYTES = 256 * 1024;

  /** Bytes of an archive that fit into a chunk. */
  static final int ROOM = CHUNK_BYTES - SealKey.OVERHEAD - 4;

  private Exports rows;
  private ItemKeys keys;
  private Keyring keyring;
  private ExportTransaction main;
  private Clock clock;
  private SecureRandom random;

  protected ExportFiles() {}

  @Inject
  ExportFiles(
      Exports rows,
      ItemKeys keys,
      Keyring keyring,
      ExportTransaction main,
      Clock clock,
      SecureRandom random) {
    this.rows = rows;
    this.keys = keys;
    this.keyring = keyring;
    this.main = main;
    this.clock = clock;
    this.random = random;
  }

  /** An export as it was read, with the key that opened it. */
  record Opened(Export export, Optional<byte[]> linkMac, SealKey key) {}

  /**
   * Keeps an export that was just asked for, and the job that prepares it.
   *
   * @throws ExportBeingPrepared if the person has one, asked for at the same moment
   */
  void add(Export export) {
    var job =
        new Job(
            new UUID(random.nextLong(), random.nextLong()),
            ExportPreparation.KIND,
            export.id().value(),
            clock.instant());
    add(export, (row, leaf) -> main.insert(row, leaf, job));
  }

  /**
   * Keeps an export that its caller writes at once.
   *
   * @throws ExportBeingPrepared if the person asked for one at the same moment
   */
  void addWithoutJob(Export export) {
    add(export, main::insert);
  }

  private void add(Export export, BiPredicate<SealedExport, Leaf> insert) {
    // left by a crash between the two halves of an end, it would stand in the way
    rows.of(export.subject())
        .filter(row -> open(row).isEmpty())
        .ifPresent(row -> main.purge(row.id()));
    var key = keys.make(export.id().item(), export.expiresOn());
    if (!insert.test(SealedExport.of(export, Optional.empty(), key), leaf(key, "asked"))) {
      keys.shred(export.id().item());
      throw new ExportBeingPrepared();
    }
  }

  Optional<Opened> find(ExportId id) {
    return rows.find(id).flatMap(this::open);
  }

  Optional<Opened> of(SubjectId subject) {
    return rows.of(subject).flatMap(this::open);
  }

  private Optional<Opened> open(SealedExport row) {
    return keys.open(row.id().item()).map(key -> new Opened(row.open(key), row.linkMac(), key));
  }

  /**
   * Writes an archive anew, chunk by chunk, and lets the export be ready once all of it is there.
   *
   * @param content writes the archive and says what it is at
   * @throws ExportGone if the export was discarded meanwhile
   */
  void write(Opened opened, Consumer<ArchiveStream> content) {
    var export = opened.export();
    export.start();
    requireThere(main.restart(row(opened)));
    try (var stream = new ArchiveStream((no, bytes) -> append(opened, no, bytes))) {
      content.accept(stream);
      stream.pad();
      export.ready(stream.written());
    }
    requireThere(main.replace(row(opened)));
  }

  private void append(Opened opened, int no, byte[] bytes) {
    var sealed = opened.key().sealTo(CHUNK_BYTES, bytes, bound(opened.export().id(), no));
    requireThere(main.append(row(opened), no, sealed));
  }

  private static void requireThere(boolean there) {
    if (!there) {
      throw new ExportGone();
    }
  }

  void fail(Opened opened) {
    opened.export().failed();
    main.replace(row(opened));
  }

  private static SealedExport row(Opened opened) {
    return SealedExport.of(opened.export(), opened.linkMac(), opened.key());
  }

  /**
   * Gives out a link in place of the one before.
   *
   * @throws ExportNotReady if there is nothing to fetch yet
   * @throws UnknownExport if it was fetched or discarded meanwhile
   */
  ExportLink link(Opened opened, Instant until) {
    opened.export().link(until);
    var link = ExportLink.random(random);
    if (!main.replace(SealedExport.of(opened.export(), Optional.of(mac(link)), opened.key()))) {
      throw new UnknownExport();
    }
    return link;
  }

  /** The export that a link fetches, which works no more from now on. */
  Optional<Opened> use(ExportLink link) {
    var mac = mac(link);
    return rows.byLink(mac)
        .flatMap(this::open)
        .filter(opened -> main.burn(opened.export().id(), mac))
        .filter(opened -> opened.export().isLinked(clock.instant()));
  }

  private byte[] mac(ExportLink link) {
    return keyring.tagKey().name("export", link.text().getBytes(StandardCharsets.US_ASCII));
  }

  /**
   * Writes the archive.
   *
   * @throws IOException if whoever fetches it went away
   */
  void copy(Opened opened, OutputStream to) throws IOException {
    for (int no = 0; no < opened.export().archive().chunks(); no++) {
      var id = opened.export().id();
      var sealed = rows.chunk(id, no).orElseThrow(ExportGone::new);
      to.write(opened.key().openPadded(sealed, bound(id, no)));
    }
  }

  private static AssociatedData bound(ExportId id, int no) {
    return AssociatedData.of("export-chunk").with(id.value()).with(no);
  }

  /**
   * Ends an export: key first, then rows.
   *
   * @param how fetched or discarded
   */
  void end(Opened opened, String how) {
    var leaf = leaf(opened.key(), how);
    keys.shred(opened.export().id().item());
    main.delete(opened.export().id(), leaf);
  }

  /** Shows neither type nor time; its salt dies with the export's key. */
  private static Leaf leaf(SealKey key, String event) {
    var body = "{\"export\":\"" + event + "\"}";
    return Leaf.personal(key.derive("leaf|" + event), body.getBytes(StandardCharsets.UTF_8));
  }
}
