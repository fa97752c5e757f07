package org.custodes.domain.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Port: answers that were given within a day. */
public interface IdempotencyRows {
  /** The row under one of these MACs of a key. */
  Optional<IdempotencyRow> find(List<byte[]> keyMacs);

  /**
   * Inserts the row in the caller's transaction.
   *
   * @return false if the key is taken; then nothing was inserted
   */
  boolean insert(IdempotencyRow row);

  /** Deletes the row of a key, in the caller's transaction. */
  void delete(byte[] keyMac);

  /** Deletes the rows of all days before this one, in a transaction of its own. */
  long deleteBefore(LocalDate day);
}
