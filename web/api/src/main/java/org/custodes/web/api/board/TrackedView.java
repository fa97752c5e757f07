package org.custodes.web.api.board;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.custodes.domain.board.ReviewSeen;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What becomes of recommendations, decision by decision. */
@Schema(name = "TrackedRecommendations")
public record TrackedView(@Schema(required = true) List<DecisionView> decisions) {

  /** The recommendations of one decision. */
  @Schema(name = "TrackedDecision")
  public record DecisionView(
      @Schema(required = true) UUID id,
      @Schema(required = true) String title,
      @Schema(description = "The last day of management's answer") LocalDate responseDueOn,
      @Schema(required = true) List<ReviewView.AdviceView> recommendations) {}

  static TrackedView of(List<ReviewSeen> tracked) {
    return new TrackedView(tracked.stream().map(TrackedView::decision).toList());
  }

  private static DecisionView decision(ReviewSeen seen) {
    var decision = ReviewView.decision(seen.decision().orElseThrow());
    return new DecisionView(
        seen.row().id().value(), seen.row().title(), decision.responseDueOn(), decision.advice());
  }

  @Override
  public String toString() {
    return "[recommendations]";
  }
}
