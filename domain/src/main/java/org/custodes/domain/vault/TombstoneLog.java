package org.custodes.domain.vault;

import java.util.List;

/**
 * Port: the append-only log outside both databases and their backups. Entries are chained by MACs
 * under K_tag, so that a shortened or altered log is noticed.
 */
public interface TombstoneLog {
  /**
   * Appends an entry; it is on disk when this returns.
   *
   * @return its number
   */
  long append(Tombstone.Kind kind, String key, int fence);

  /** The entries behind the given number, in order. */
  List<Tombstone> after(long no);

  /** The last entry's number; 0 when there is none. */
  long head();
}
