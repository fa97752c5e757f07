package org.custodes.domain.vault;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Port: the vault cluster. Each call is a transaction of its own, committed when it returns; none
 * joins a transaction of the main database (ADR 0005).
 *
 * <p>Every method throws {@link VaultOutOfReach} if the cluster does not answer.
 */
public interface KeyVault {
  Optional<WrappedPerson> person(SubjectTag tag);

  /**
   * Admits a person before the main database knows them, at fence 0.
   *
   * @throws IllegalStateException if the tag is taken
   */
  void admit(WrappedPerson person);

  /** Takes back an admission that led to nothing; a person past fence 0 stays. */
  void dismiss(SubjectTag tag);

  /** Who was admitted and is still at fence 0. */
  Set<SubjectTag> newcomers();

  /** The fences of those tags that the vault knows. */
  Map<SubjectTag, Integer> fences(Collection<SubjectTag> tags);

  /**
   * Brings the vault in line with a person's state: sets the ends of legal holds, shreds the keys
   * of their records that it no longer allows (held ones expire today instead), thaws the others,
   * and raises the fence. Does nothing where the fence stands as high already.
   *
   * <p>Tombstones RECORD for what is shredded, and FENCE where something was taken back, are on
   * disk before this commits, so that no backup of both databases together can bring it back.
   */
  void align(Alignment alignment);

  /**
   * Closes a person for good: no slot is given out any more, and the keys of all their records and
   * of their state are shredded (a held record expires today instead). Does nothing to somebody who
   * is closed already or unknown.
   *
   * <p>A tombstone SUBJECT is on disk before this commits: whatever is restored, they stay closed.
   *
   * @param fence the change by which main began it
   */
  void close(SubjectTag tag, int fence);

  /**
   * Lets go what a legal hold kept of a closed person and ended before its day: what is held
   * through {@code ended} is held from now on as the other holds say, or no more. What is held
   * through another day stays so, also by a hold that a restored main does not know. Does nothing
   * to somebody who is not closed: their state says what is held, and align follows it.
   *
   * @param ended the last day that the hold had
   * @param others what the remaining holds keep
   */
  void release(SubjectTag tag, LocalDate ended, HeldRecords others);

  /**
   * Deletes a closed person's row, the last thing by which anything of theirs could be found, once
   * the vault knows no record of theirs any more, live or shredded.
   *
   * @return whether the row is gone
   */
  boolean remove(SubjectTag tag);

  /** Those who are closed and whose row is still there. */
  Set<SubjectTag> closed();

  /**
   * Cuts the link between a person and the records stored so far: their tags go, and the locker key
   * that could compute them is replaced. The records stay what they are, nobody's; their handles
   * are unknown from now on. A tombstone CUT is on disk before this commits.
   *
   * @param fence the change by which main began it; does nothing where the fence stands as high
   */
  void cut(SubjectTag tag, int fence);

  /** Freezes a person's records: main is an old copy, and what it allows counts for nothing. */
  void freeze(SubjectTag tag);

  /**
   * How many entries of the tombstone log it has not applied, as after a restore. Whatever writes
   * applies them first, so a caller who wants to know asks before anything else.
   */
  long unseenTombstones();

  /** Applies what the tombstone log has and the vault has not, as after a restore or a crash. */
  TombstonesApplied catchUpWithTombstones();

  Optional<Wrapped> systemKey(String name);

  /**
   * Keeps a system key under a name; of two at once the first stays. Returns the one that stays.
   */
  Wrapped keepSystemKey(String name, Wrapped key);

  /**
   * Deletes system keys whose name starts with {@code prefix} and sorts before {@code before}; what
   * lies under them cannot be opened any more.
   */
  void destroySystemKeys(String prefix, String before);

  /**
   * What a start found.
   *
   * @param applied entries that the vault had not seen
   * @param anchor the vault's note of the last entry before that
   */
  record TombstonesApplied(long applied, long anchor) {}
}
