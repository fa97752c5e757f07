package org.custodes.domain.practice;

import java.util.List;
import java.util.Optional;

/** Port: the acts on practices, which nobody can change or take away, and the list of them. */
public interface Practices {
  /** Every practice by its name. There are at most {@link PracticeService#MOST}. */
  List<PracticeRow> all();

  /** The acts on one practice in their order; none if there is no such practice. */
  List<PracticeEntry> entries(PracticeCode code);

  /** The acts on the versions that are in force, practice by practice, each in its order. */
  List<PracticeEntry> entriesInForce();

  /** What a version says that is or was in force; nothing of any other. */
  default Optional<PracticeContent> adopted(PracticeCode code, int version) {
    return Practice.of(code, entries(code)).versions().stream()
        .filter(one -> one.no() == version && one.inForceFrom().isPresent())
        .map(PracticeVersion::content)
        .findFirst();
  }

  /**
   * Keeps an act and how the practice stands after it, in the caller's transaction.
   *
   * @param salt that of the act's leaf, 32 bytes
   * @return false if somebody else's act took that place; nothing was written
   */
  boolean append(PracticeEntry entry, byte[] salt, PracticeRow row);

  /** The salt of an act's leaf, for whoever proves what the log commits to. */
  Optional<byte[]> salt(PracticeCode code, int no);
}
