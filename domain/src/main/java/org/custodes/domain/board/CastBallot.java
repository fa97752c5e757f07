package org.custodes.domain.board;

import java.time.Instant;
import org.custodes.domain.access.StaffTag;

/** A ballot with its place and time: the body of its leaf. */
public record CastBallot(ReviewId review, int motion, Instant at, StaffTag by, Ballot ballot) {
  @Override
  public String toString() {
    return "[ballot]";
  }
}
