package org.custodes.domain.vault;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Port: the records' keys, which are the lockers' entries. The vault alone leads from a person to
 * their records. Each call is a transaction of its own, as with {@link KeyVault}, and throws {@link
 * VaultOutOfReach} if the cluster does not answer.
 *
 * <p>A record whose key is shredded leaves a <i>stub</i> until its row in the main database is gone
 * too; stubs are nobody's any more as far as this port answers, except to the purge.
 */
public interface Lockers {
  /**
   * Gives a record the next slot of a person's locker and keeps its key there.
   *
   * @param fence the state of the person on which the decision to store rests
   * @return empty, and nothing kept, if the person's fence stands elsewhere by now, or their locker
   *     is closing or unknown
   */
  Optional<Handle> take(SubjectTag person, int fence, NewEntry entry);

  /**
   * Leaves a gap in every locker. After the vault was put in place from a backup, its slots were
   * given out once already: without the gap an old handle would meet a new record.
   *
   * @param count more slots than one person can have been given since the backup
   */
  void skipSlots(int count);

  /** Keeps the key of a record that is nobody's; nothing where it is kept already. */
  void keepUnowned(NewEntry entry);

  /** Whether the record's key can still be read. */
  boolean lives(RecordId record);

  /**
   * The keys of those records that others than their owners may read today: live, not frozen, and
   * not kept by a legal hold alone: what was taken back and is held expires on that very day.
   */
  Map<RecordId, Wrapped> readable(Collection<RecordId> records, LocalDate today);

  /** Takes back a key whose record was never inserted into the main database. */
  void discard(RecordId record);

  /**
   * A person's live records, newest first.
   *
   * @param before only slots below this one
   * @param purposes only records kept for one of these
   */
  List<LockerEntry> newest(SubjectTag person, int before, int limit, Set<RecordPurpose> purposes);

  /** The live record of a handle, whoever's it is. */
  Optional<LockerEntry> find(Handle handle);

  /** The live record of a handle, if it lies in this person's locker. */
  Optional<LockerEntry> find(SubjectTag person, Handle handle);

  /**
   * Deletes one record for good: a RECORD tombstone is on disk before the key is gone.
   *
   * @param today a held record expires today instead, and goes when its hold ends
   */
  Shredding shred(Handle handle, LocalDate today);

  /** Shreds the keys of all of a person's records, as {@link #shred} does one. */
  void shredAll(SubjectTag person, LocalDate today);

  /**
   * Shreds the keys of all records past their day, except held ones.
   *
   * @return how many
   */
  int expire(LocalDate today);

  /** Records whose key is shredded and whose row may still be there, in random order. */
  List<RecordId> stubs(int limit);

  /** Deletes stubs whose rows are verified to be gone. */
  void forget(Collection<RecordId> stubs);

  /**
   * All live records, whoever's they are, a page at a time in the order of their random ids.
   *
   * @param after the last id of the page before; empty for the first
   */
  List<RecordId> live(Optional<RecordId> after, int limit);

  /** What the vault still knows of a person's records. */
  Remains remains(SubjectTag person);

  /**
   * What is left in one locker.
   *
   * @param live records whose key can be read
   * @param stubs records whose key is shredded and whose row may still be there
   * @param heldUntil the last day of the longest legal hold on a live one
   */
  record Remains(long live, long stubs, Optional<LocalDate> heldUntil) {
    public long all() {
      return live + stubs;
    }
  }

  /** Which of these the vault knows, as live records or stubs. */
  Set<RecordId> known(Collection<RecordId> records);
}
