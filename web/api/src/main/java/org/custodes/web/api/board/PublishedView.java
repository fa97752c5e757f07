package org.custodes.web.api.board;

import java.util.List;
import java.util.UUID;
import org.custodes.domain.board.ReviewSeen;
import org.custodes.domain.board.ReviewState;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A decision as everybody may read it. */
@Schema(name = "PublishedDecision")
public record PublishedView(
    @Schema(required = true) UUID id,
    @Schema(required = true) String title,
    @Schema(required = true) ReviewState state,
    @Schema(required = true) String question,
    @Schema(required = true) List<ProposalBody.PracticeBody> practices,
    @Schema(required = true) List<ReviewView.SeatView> panel,
    @Schema(required = true) List<ReviewView.FindingView> findings,
    @Schema(required = true) ReviewView.DecisionView decision) {

  static PublishedView of(ReviewSeen seen) {
    var all = ReviewView.of(seen);
    return new PublishedView(
        seen.row().id().value(),
        seen.row().title(),
        seen.row().state(),
        all.question(),
        all.practices(),
        all.panel(),
        all.findings(),
        all.decision());
  }

  @Override
  public String toString() {
    return "[published decision]";
  }
}
