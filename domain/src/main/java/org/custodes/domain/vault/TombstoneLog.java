package org.custodes.domain.vault;

import java.util.List;

/**
 * Port: the append-only log outside both databases and their backups. Entries are chained by MACs
 * under K_tag, so that a shortened or altered log is noticed.
 */
public interface TombstoneLog {
  /**
   * Appends entries, at least one; they are on disk when this returns.
   *
   * @return the last one's number
   */
  long append(List<Tombstone.Entry> entries);

  /** The entries behind the given number, in order. */
  List<Tombstone> after(long no);

  /** The last entry's number; 0 when there is none. */
  long head();
}
