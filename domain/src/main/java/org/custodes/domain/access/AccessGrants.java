package org.custodes.domain.access;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Port: the files of access grants in the main database, sealed. */
public interface AccessGrants {
  Optional<SealedGrant> find(GrantId id);

  /**
   * Files, those first that were asked for last.
   *
   * @param before only what was asked for before this one; empty for the first page
   */
  List<SealedGrant> newest(Optional<GrantId> before, int limit);

  /** The one whose review is due, if there is one: its last day is {@code WITHOUT_END}. */
  Optional<SealedGrant> reviewDue();

  /** Inserts the row in the caller's transaction. */
  void insert(SealedGrant grant);

  /**
   * Inserts a row whose review is due in the caller's transaction, unless there is one already,
   * also one of the same moment.
   *
   * @return false if there is one; then nothing was inserted
   */
  boolean insertReviewDue(SealedGrant grant);

  /**
   * Compare-and-set in the caller's transaction: puts the row in place of what was read, if that
   * still stands there.
   *
   * @return false if it has been replaced meanwhile; then nothing was changed
   */
  boolean replace(SealedGrant next, SealedGrant read);

  /**
   * Deletes the files whose last day was before this one.
   *
   * @return how many
   */
  long deleteKeptUntilBefore(LocalDate day);
}
