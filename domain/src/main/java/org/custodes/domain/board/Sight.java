package org.custodes.domain.board;

import java.time.Instant;

/** How much of a review somebody sees. */
public enum Sight {
  /** Where it stands, its question and its panel; of what is published, all of it. */
  OUTSIDE,
  /** Also evidence and findings: the secretary and management, who work with them. */
  FILE,
  /** Also the deliberation: who sits on the panel. */
  PANEL;

  static Sight of(PracticeReview review, Acting by, Instant now) {
    if (ReviewGuard.mayDeliberate(review, by, now)) {
      return PANEL;
    }
    return ReviewGuard.mayReadFile(review, by, now) ? FILE : OUTSIDE;
  }

  /** Who sees this much sees all that is shown to who sees that much. */
  boolean reaches(Sight least) {
    return compareTo(least) >= 0;
  }

  boolean seesFile() {
    return this != OUTSIDE;
  }
}
