package org.custodes.domain.board;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.UUID;
import org.custodes.domain.kernel.Uuid7;

/** The number of a review. It says when the review was proposed, and nothing else. */
public record ReviewId(UUID value) {
  static ReviewId at(Instant now, SecureRandom random) {
    return new ReviewId(Uuid7.at(now, random));
  }
}
