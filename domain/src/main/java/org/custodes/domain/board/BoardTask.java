package org.custodes.domain.board;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Something that waits for one person of the board or around it.
 *
 * @param review in which it waits; empty for what concerns the board itself
 * @param title of the review
 * @param due the last day, if there is one
 */
public record BoardTask(
    Kind kind, Optional<ReviewId> review, String title, Optional<LocalDate> due) {
  /** What waits. */
  public enum Kind {
    SCOPE,
    DECLARE,
    CAST,
    DISSENT,
    SUPPORT_JUDGMENT,
    GIVE_EVIDENCE,
    ANSWER_FINDING,
    RESPOND,
    DECLARE_INTERESTS,
    VOTE_ON_MEMBERS
  }
}
