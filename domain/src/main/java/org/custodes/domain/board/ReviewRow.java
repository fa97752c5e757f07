package org.custodes.domain.board;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A review in a list: what everybody of the board may see of it, recused or not.
 *
 * @param priority 1 to 125, once it is scoped
 * @param dueOn when the board's clock ends, or management's while it has to answer
 */
public record ReviewRow(
    ReviewId id,
    String title,
    ReviewState state,
    OptionalInt priority,
    Optional<LocalDate> dueOn,
    Optional<LocalDate> publishedOn) {

  static ReviewRow of(PracticeReview review) {
    return new ReviewRow(
        review.id(),
        review.title(),
        review.state(),
        review.scope().stream().mapToInt(scope -> scope.priority().score()).findFirst(),
        due(review),
        review.followUp().publishedAt().map(Roster::day));
  }

  private static Optional<LocalDate> due(PracticeReview review) {
    return switch (review.state()) {
      case PUBLISHED, RESPONSE_DUE -> review.followUp().responseDueOn();
      case SCOPED,
          PANEL_ASSIGNED,
          DECLARATIONS,
          EVIDENCE,
          FINDINGS,
          DELIBERATION,
          VOTING,
          DECIDED ->
          review.dueOn();
      default -> Optional.empty();
    };
  }

  /** When it was proposed: its number says so. */
  public Instant proposedAt() {
    return Instant.ofEpochMilli(id.value().getMostSignificantBits() >>> 16);
  }
}
