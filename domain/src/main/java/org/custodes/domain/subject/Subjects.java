package org.custodes.domain.subject;

import java.util.List;
import java.util.Optional;
import org.custodes.domain.kernel.SubjectId;

/** Port: the people of the main database, sealed. */
public interface Subjects {
  /**
   * @param lookup HMAC(K_idx, idp | sub), 32 bytes
   */
  Optional<SealedSubject> byLookup(byte[] lookup);

  Optional<SealedSubject> byId(SubjectId id);

  /**
   * @return false if a person with this lookup is there already; then nothing was inserted
   */
  boolean insert(SealedSubject subject);

  /**
   * Compare-and-set: puts the row in place of the one that stands at {@code expectedFence}.
   *
   * @return false if the row stands at another fence or is gone; then nothing was changed
   */
  boolean replace(SealedSubject next, int expectedFence);

  /** Deletes the row; nothing happens where there is none. */
  void delete(SubjectId id);

  /** Whether there is such an incarnation. */
  boolean exists(SubjectId id);

  /**
   * Everybody, a page at a time in the order of their random ids.
   *
   * @param after the last id of the page before; empty for the first
   * @param limit the most that a page may have
   */
  List<IdAndFence> page(Optional<SubjectId> after, int limit);

  /** What the walk over everybody needs of a row. */
  record IdAndFence(SubjectId id, int fence) {}
}
