package org.custodes.domain.access;

import java.util.Collection;
import org.custodes.domain.vault.RecordId;

/**
 * Port: which record was read under which grant, and when. Its rows hang on a record and name no
 * person; what is done on behalf of a person is counted by {@link AccessNotes} instead, and never
 * both (data design, attack 12). A record's reads go with the record.
 */
public interface AccessEvents {
  /** Deletes what is known of reads of these records, in the caller's transaction. */
  void deleteOf(Collection<RecordId> records);

  /** How many reads of these records are known. */
  long countOf(Collection<RecordId> records);
}
