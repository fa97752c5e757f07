package org.custodes.domain.access;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Port: entries of what was refused in the main database, sealed. */
public interface DenialRows {
  /** Inserts the rows in the caller's transaction. */
  void insert(List<SealedDenial> rows);

  /**
   * Rows, the latest first.
   *
   * @param before only what was written before this one; empty for the first page
   */
  List<SealedDenial> newest(Optional<DenialId> before, int limit);

  /**
   * Deletes what is of an earlier day.
   *
   * @return how many
   */
  long deleteBefore(LocalDate day);
}
