package org.custodes.domain.retention;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.custodes.domain.kernel.SubjectId;

/** Port: the files of legal holds in the main database, sealed. */
public interface LegalHolds {
  Optional<SealedHold> find(HoldId id);

  /** All files that concern this incarnation, in the order of their proposal. */
  List<SealedHold> of(SubjectId subject);

  /**
   * Files of everybody, those first that were proposed last.
   *
   * @param before only those that were proposed before this one
   */
  List<SealedHold> newest(Optional<HoldId> before, int limit);

  /** Inserts the row in the caller's transaction. */
  void insert(SealedHold hold);

  /**
   * Compare-and-set in the caller's transaction: puts the row in place of what was read, if that
   * still stands there.
   *
   * @return false if it has been replaced meanwhile; then nothing was changed
   */
  boolean replace(SealedHold next, SealedHold read);

  /** Forgets whom the files of this incarnation concern. */
  void detach(SubjectId subject);

  /** How many files say that they concern this incarnation. */
  long count(SubjectId subject);

  /**
   * Deletes the files of holds that ended before this day.
   *
   * @return how many
   */
  long deleteEndedBefore(LocalDate day);
}
