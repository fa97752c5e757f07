package org.custodes.domain.access;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.custodes.domain.vault.RecordId;

/**
 * Port: which record was read under which grant, and when. Its rows hang on a record and name no
 * person; what is done on behalf of a person is counted by {@link AccessNotes} instead, and never
 * both (data design, attack 12). A record's reads go with the record.
 */
public interface AccessEvents {
  /**
   * Notes that records are read, one row each, in the caller's transaction.
   *
   * @throws EntriesOutOfReach if they cannot be written; then nothing was
   */
  void insert(Collection<RecordId> records, ReadEvent event, Instant at);

  /** Who looked at any of these records, newest day first; days are those of UTC. */
  List<Looked> of(Collection<RecordId> records);

  /** Deletes what is known of reads of these records, in the caller's transaction. */
  void deleteOf(Collection<RecordId> records);

  /** How many reads of these records are known. */
  long countOf(Collection<RecordId> records);
}
