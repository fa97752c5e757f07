package org.custodes.domain.conversation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.custodes.domain.vault.RecordId;
import org.custodes.domain.vault.RecordPurpose;

/** Port: the sealed records of the main database. No call of it names a person. */
public interface Records {
  /** Inserts the row in the caller's transaction; no other row is touched. */
  void insert(SealedRecord row);

  /**
   * Those of the records that are there, in no order. They are asked for by their ids alone: the
   * day that a key has is not the day by which its row was put away, once a record was deleted that
   * is held.
   */
  List<SealedRecord> find(Collection<RecordId> records);

  /** Deletes rows, in the caller's transaction. */
  void delete(Collection<RecordId> records);

  /** Which of these are there. */
  Set<RecordId> present(Collection<RecordId> records);

  /**
   * All rows' ids, a page at a time in the order of their random ids.
   *
   * @param after the last id of the page before; empty for the first
   */
  List<RecordId> page(Optional<RecordId> after, int limit);

  /**
   * Rows kept for one purpose, in the order of their random ids, which says nothing of when they
   * came.
   *
   * @param after the last row of the page before; empty for the first
   * @param expiresFrom not those that were due before this day
   * @param expiresBefore only those that are due before this day
   */
  List<SealedRecord> kept(
      RecordPurpose purpose,
      LocalDate expiresFrom,
      LocalDate expiresBefore,
      Optional<RecordId> after,
      int limit);

  /** Makes the months' partitions that storing will need. */
  void ensurePartitions();

  /**
   * Drops the partitions of months that are over and empty.
   *
   * @return how many
   */
  int dropEmptyPartitions();
}
