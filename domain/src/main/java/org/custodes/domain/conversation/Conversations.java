package org.custodes.domain.conversation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.custodes.domain.deidentification.MaskedUtterance;
import org.custodes.domain.kernel.SubjectId;
import org.custodes.domain.ledger.Leaf;
import org.custodes.domain.subject.Person;
import org.custodes.domain.vault.Handle;
import org.custodes.domain.vault.Keyring;
import org.custodes.domain.vault.LockerEntry;
import org.custodes.domain.vault.Lockers;
import org.custodes.domain.vault.NewEntry;
import org.custodes.domain.vault.RecordId;
import org.custodes.domain.vault.RecordKeys;
import org.custodes.domain.vault.RecordPurpose;
import org.custodes.domain.vault.SealKey;
import org.custodes.domain.vault.Shredding;

/**
 * Stores, finds, opens and deletes sealed records (data design, section 2, <i>Store</i> and <i>One
 * record</i>). The vault commits first: a record without its key could never be found again.
 *
 * <p>If the process dies between the two commits, a key without a record is left, which the second
 * night's walk discards (the first may have met it under way); if it dies after both but before the
 * last look at the key, a record without a key may be left, which nobody can read and the nightly
 * walk deletes.
 */
@ApplicationScoped
public class Conversations {
  private Lockers lockers;
  private RecordKeys recordKeys;
  private Keyring keyring;
  private Records records;
  private RecordTransaction main;
  private SecureRandom random;

  protected Conversations() {}

  @Inject
  public Conversations(
      Lockers lockers,
      RecordKeys recordKeys,
      Keyring keyring,
      Records records,
      RecordTransaction main,
      SecureRandom random) {
    this.lockers = lockers;
    this.recordKeys = recordKeys;
    this.keyring = keyring;
    this.records = records;
    this.main = main;
    this.random = random;
  }

  /**
   * Seals a de-identified conversation under a key of its own and stores it in the person's locker.
   *
   * @param person as they stood when the decision to store was taken
   * @param expiresOn the last day on which it may be kept
   * @param alongside rows of nobody for the same transaction
   * @return empty, and nothing kept, if the person changed their mind meanwhile
   * @throws Alongside.Taken if what should be written alongside is there already; nothing is kept
   */
  public Optional<Handle> store(
      Person person,
      RecordPurpose purpose,
      List<MaskedUtterance> conversation,
      LocalDate expiresOn,
      Alongside.Of alongside) {
    var id = RecordId.random(random);
    var key = SealKey.random();
    var row = SealedRecord.of(id, expiresOn, purpose, conversation, key);
    var held = person.state().holds().everythingUntil();
    var entry = new NewEntry(id, recordKeys.wrap(key, id), purpose, expiresOn, held);
    return lockers
        .take(keyring.tag(person.id()), person.fence(), entry)
        .filter(handle -> store(row, handle, alongside.of(handle)));
  }

  private boolean store(SealedRecord row, Handle handle, Alongside alongside) {
    var body = "{\"event\":\"stored\",\"purpose\":\"" + row.purpose() + "\"}";
    try {
      main.store(row, leaf(handle, "stored", body), alongside);
    } catch (Alongside.Taken e) {
      lockers.discard(row.id());
      throw e;
    }
    if (lockers.lives(row.id())) {
      return true;
    }
    main.takeBack(row.id(), alongside);
    return false;
  }

  /** Commits to an event of one record; only who has the handle can ask for the proof of it. */
  private Leaf leaf(Handle handle, String event, String body) {
    var salt = keyring.leafKey().name(event, handle.text().getBytes(StandardCharsets.US_ASCII));
    return Leaf.personal(salt, body.getBytes(StandardCharsets.UTF_8));
  }

  /** A person's live records, newest first, from below a slot on. */
  public List<LockerEntry> newest(
      SubjectId person, int before, int limit, Set<RecordPurpose> purposes) {
    return lockers.newest(keyring.tag(person), before, limit, purposes);
  }

  /** The live record of a handle, if it is this person's. */
  public Optional<LockerEntry> own(SubjectId person, Handle handle) {
    return lockers.find(keyring.tag(person), handle);
  }

  /** The live record of a handle, whoever's it is. */
  Optional<LockerEntry> find(Handle handle) {
    return lockers.find(handle);
  }

  /** Opens the records of these entries, in their order; one that is gone is left out. */
  List<OpenedRecord> open(List<LockerEntry> entries) {
    return fetch(entries).stream().map(this::open).toList();
  }

  /** A record with the entry that says whose key opens it. */
  record Fetched(LockerEntry entry, SealedRecord row) {}

  /** The records of these entries as they lie, in their order; one that is gone is left out. */
  List<Fetched> fetch(List<LockerEntry> entries) {
    var rows =
        records.find(entries.stream().map(LockerEntry::record).toList()).stream()
            .collect(Collectors.toMap(SealedRecord::id, Function.identity()));
    return entries.stream()
        .filter(entry -> rows.containsKey(entry.record()))
        .map(entry -> new Fetched(entry, rows.get(entry.record())))
        .toList();
  }

  /** Asks no store, so that it can be done beside. */
  OpenedRecord open(Fetched fetched) {
    var key = recordKeys.open(fetched.entry().key(), fetched.entry().record());
    return new OpenedRecord(KeptRecord.of(fetched.entry()), fetched.row().open(key));
  }

  /** Deletes one record at once; its row goes with the next purge. */
  public Shredding delete(Handle handle, LocalDate today) {
    var shredding = lockers.shred(handle, today);
    if (shredding instanceof Shredding.Shredded) {
      main.note(leaf(handle, "erased", "{\"event\":\"erased\"}"));
    }
    return shredding;
  }
}
