package org.custodes.domain.retention;

import java.time.Instant;
import java.util.Optional;

/**
 * A hold in the list of those who decide on it, as one of them sees it.
 *
 * @param proposedAt when it was proposed
 * @param mine the looker proposed what waits for approval now: the hold, or its early end
 * @param next what the looker may do with it; empty if it waits for others, or for its end
 */
public record HoldSeen(
    HoldStanding standing, Instant proposedAt, boolean mine, Optional<Next> next) {
  /** What somebody may do with a hold. */
  public enum Next {
    APPROVE,
    PROPOSE_RELEASE,
    APPROVE_RELEASE
  }

  @Override
  public String toString() {
    return "[hold " + standing.id().value() + "]";
  }
}
