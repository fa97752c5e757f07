package org.custodes.domain.lifecycle;

/**
 * Port: rows of one feature in the main database whose keys the vault does not have, as when either
 * database is an old copy. Asked at start only, while nobody stores: a row in flight would look the
 * same.
 */
public interface KeylessRows {
  /** The place in plain words. */
  String place();

  /** How many there are. */
  long count();

  /** Deletes them for good. */
  void purge();
}
