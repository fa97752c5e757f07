package org.custodes.domain.lifecycle;

import java.util.OptionalLong;

/**
 * Port: what whoever starts the house says of backups that were put in place, and where they read
 * what the start made of it.
 *
 * <p>A restore is <i>open</i> while rows without keys are left from it: a newer backup of the vault
 * may bring their keys back, so nothing but a confirmation by the operator, who has read how many
 * they are, lets them be purged.
 */
public interface Restore {
  /** Whether the vault is a backup that has not served since. */
  boolean isOfVault();

  /** Whether the main database is a backup that has not served since. */
  boolean isOfMain();

  /** Whether rows without keys are to be counted and kept. */
  boolean isOpen();

  /** How many rows without keys the operator has read of and wants to be purged. */
  OptionalLong confirmedPurge();

  /**
   * Leaves the findings where the operator reads them. The restore is no longer open if they keep
   * no row without a key.
   */
  void report(StartReport report);
}
