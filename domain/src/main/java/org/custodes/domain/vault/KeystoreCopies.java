package org.custodes.domain.vault;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * Port: the inventory of copies of the keystore. While a copy of an epoch is open, whatever was
 * wrapped under that epoch can be opened again from an old backup of the vault: no erasure may be
 * called final (data design, attack 15).
 */
public interface KeystoreCopies {
  /** The copies that hold this epoch and are not known to be destroyed. */
  List<Copy> open(int epoch);

  /**
   * One copy; where it lies is the operator's business.
   *
   * @param epochs the epochs of the master key that it holds
   * @param day when it was made
   */
  record Copy(int no, Set<Integer> epochs, LocalDate day) {
    public Copy {
      epochs = Set.copyOf(epochs);
    }
  }
}
