package org.custodes.web.api.board;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.custodes.domain.board.ReviewRow;
import org.custodes.domain.board.ReviewState;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of reviews. */
@Schema(name = "Reviews")
public record ReviewsView(@Schema(required = true) List<RowView> reviews) {

  /** A review in the list. */
  @Schema(name = "ReviewRow")
  public record RowView(
      @Schema(required = true) UUID id,
      @Schema(required = true) String title,
      @Schema(required = true) ReviewState state,
      @Schema(required = true) Instant proposedAt,
      @Schema(description = "1 to 125, once it is scoped") Integer priority,
      LocalDate dueOn,
      LocalDate publishedOn) {

    static RowView of(ReviewRow row) {
      return new RowView(
          row.id().value(),
          row.title(),
          row.state(),
          row.proposedAt(),
          row.priority().isPresent() ? row.priority().getAsInt() : null,
          row.dueOn().orElse(null),
          row.publishedOn().orElse(null));
    }
  }

  static ReviewsView of(List<ReviewRow> rows) {
    return new ReviewsView(rows.stream().map(RowView::of).toList());
  }
}
