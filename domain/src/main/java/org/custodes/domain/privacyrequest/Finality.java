package org.custodes.domain.privacyrequest;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The second stage of an erasure. A backup of the vault still has the destroyed keys, wrapped by
 * the master key of their epoch; the erasure is final once no copy of that master key exists.
 */
public sealed interface Finality {
  /** Not yet: the epoch lives, or a copy of its keystore is not known to be destroyed. */
  record Pending() implements Finality {}

  /**
   * Nothing can open what was erased, from whatever backup.
   *
   * @param on the day the last copy of the epoch's key was destroyed
   */
  record Final(LocalDate on) implements Finality {}

  /**
   * Never says more than what the inventory of keystore copies says: one open copy withholds it.
   *
   * @param epochDestroyed the day the epoch was destroyed in the keystore, if it was
   * @param copiesDestroyed for each copy of a keystore that ever held the epoch, the day it was
   *     destroyed, if it was
   */
  static Finality of(
      Optional<LocalDate> epochDestroyed, Collection<Optional<LocalDate>> copiesDestroyed) {
    if (epochDestroyed.isEmpty() || copiesDestroyed.stream().anyMatch(Optional::isEmpty)) {
      return new Pending();
    }
    return Stream.concat(
            epochDestroyed.stream(), copiesDestroyed.stream().flatMap(Optional::stream))
        .max(Comparator.naturalOrder())
        .<Finality>map(Final::new)
        .orElseGet(Pending::new);
  }
}
