package org.custodes.domain.lifecycle;

import java.util.List;

/**
 * What a start found between the two databases, and did about it. Numbers only.
 *
 * @param people everybody in the main database
 * @param aligned the vault was behind them and was brought in line
 * @param inDoubt the main database is behind for them: nothing it allows counts until they choose
 * @param tombstonesApplied entries of the log that the vault had not seen
 * @param keyless rows that nobody can open, by place; empty when no restore is open
 */
public record StartReport(
    long people, long aligned, long inDoubt, long tombstonesApplied, List<Keyless> keyless) {
  public StartReport {
    keyless = List.copyOf(keyless);
  }

  /** Whether rows without keys are left. */
  public boolean keepsKeyless() {
    return keyless.stream().anyMatch(rows -> rows.rows() > 0 && !rows.purged());
  }

  /**
   * Rows without keys in one place.
   *
   * @param place in plain words
   * @param purged whether they are gone now, rather than kept
   */
  public record Keyless(String place, long rows, boolean purged) {}
}
