package org.custodes.web.console.board;

import java.util.UUID;
import org.custodes.domain.board.ReviewId;

/** Reads the number of a review from an address. What is none is nobody's. */
final class ReviewNumber {
  private static final UUID NOBODYS = new UUID(0, 0);

  private ReviewNumber() {}

  static ReviewId of(String text) {
    try {
      return new ReviewId(UUID.fromString(text));
    } catch (IllegalArgumentException | NullPointerException e) {
      return new ReviewId(NOBODYS);
    }
  }
}
