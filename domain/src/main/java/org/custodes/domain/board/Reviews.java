package org.custodes.domain.board;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Port: the acts of reviews, which nobody can change or take away; the list; the ballots. */
public interface Reviews {
  /**
   * The acts of a review in their order; none if there is no such review.
   *
   * @param withConfidential also what only the panel may read
   */
  List<ReviewEntry> entries(ReviewId id, boolean withConfidential);

  /** The acts of these reviews that are not confidential, review by review, in their order. */
  List<ReviewEntry> open(List<ReviewId> ids);

  /**
   * Those proposed last first.
   *
   * @param before only what was proposed before this one
   */
  List<ReviewRow> newest(Set<ReviewState> states, Optional<ReviewId> before, int limit);

  /**
   * Keeps an act and how the review stands after it. A motion that is put takes ballots from here
   * on.
   *
   * @param salt that of the act's leaf, 32 bytes
   * @return false if somebody else's act took that place; nothing was written
   */
  boolean append(ReviewEntry entry, byte[] salt, ReviewRow row);

  /** The seats that have voted on a motion; never what they chose. */
  Set<Integer> voted(ReviewId id, int motion);

  /**
   * Puts a ballot into the urn.
   *
   * @return false if the seat has voted, or the motion takes no ballots any more
   */
  boolean cast(CastBallot ballot, byte[] salt);

  /**
   * Ends a motion: from here on it takes no ballot, for good.
   *
   * @param opened whether its ballots may be read from here on
   */
  void end(ReviewId id, int motion, boolean opened);

  /** The ballots of a motion that was ended and opened; none of any other. */
  List<Ballot> opened(ReviewId id, int motion);
}
