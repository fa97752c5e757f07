package org.custodes.web.console.board;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.custodes.domain.board.ReviewState;

/** Which reviews are listed; the word stands in the address. */
public enum Shelf {
  OPEN,
  VOTING,
  PUBLISHED,
  ENDED,
  ALL;

  Set<ReviewState> states() {
    var states = EnumSet.noneOf(ReviewState.class);
    Arrays.stream(ReviewState.values()).filter(this::holds).forEach(states::add);
    return states;
  }

  private boolean holds(ReviewState state) {
    return switch (this) {
      case OPEN -> !state.isEnd();
      case VOTING -> state == ReviewState.VOTING;
      case PUBLISHED -> state.isPublished();
      case ENDED -> state.isEnd();
      case ALL -> true;
    };
  }

  static Shelf of(String word) {
    return Arrays.stream(values())
        .filter(shelf -> shelf.name().equals(word))
        .findFirst()
        .orElse(OPEN);
  }
}
