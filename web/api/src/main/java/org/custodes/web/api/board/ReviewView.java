package org.custodes.web.api.board;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.custodes.domain.board.AdviceStatus;
import org.custodes.domain.board.EvidenceGround;
import org.custodes.domain.board.Expertise;
import org.custodes.domain.board.Origin;
import org.custodes.domain.board.ResponseKind;
import org.custodes.domain.board.ReviewAct;
import org.custodes.domain.board.ReviewSeen;
import org.custodes.domain.board.Severity;
import org.custodes.domain.board.Step;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A review as the caller may see it; what they may not see is not in it. */
@Schema(name = "Review")
public record ReviewView(
    @Schema(required = true) ReviewsView.RowView review,
    @Schema(required = true) Origin origin,
    @Schema(required = true) String question,
    @Schema(required = true) List<ProposalBody.PracticeBody> practices,
    @Schema(required = true) List<SeatView> panel,
    @Schema(required = true) List<String> seeds,
    @Schema(required = true) List<EvidenceView> evidence,
    @Schema(required = true) List<FindingView> findings,
    DecisionView decision,
    @Schema(required = true, description = "Why it was declined, merged or extended")
        List<ReasonView> reasons,
    @Schema(description = "Until when publication waits for a dissent") LocalDate opinionsBy,
    @Schema(description = "A declared interest of the caller's that touches the review")
        String touching,
    @Schema(required = true, description = "What the caller may try now") List<Step> steps) {

  /** Why something was done that everybody may know. */
  @Schema(name = "ReviewReason")
  public record ReasonView(
      @Schema(
              required = true,
              enumeration = {"declined", "merged", "extended"})
          String type,
      @Schema(required = true) Instant at,
      @Schema(required = true) String text,
      LocalDate until,
      UUID into) {}

  /** A seat of the panel. */
  @Schema(name = "PanelSeat")
  public record SeatView(
      @Schema(required = true) int seat,
      @Schema(required = true) Expertise field,
      @Schema(required = true) boolean declared,
      @Schema(required = true) boolean recused) {}

  /** A request for evidence. */
  @Schema(name = "ReviewEvidence")
  public record EvidenceView(
      @Schema(required = true) int no,
      @Schema(required = true) String what,
      @Schema(required = true) LocalDate dueOn,
      @Schema(required = true) boolean overdue,
      String text,
      String sha256,
      EvidenceGround refusedOn) {}

  /** A finding. */
  @Schema(name = "ReviewFinding")
  public record FindingView(
      @Schema(required = true) int no,
      @Schema(required = true) Severity grade,
      @Schema(required = true) String criterion,
      @Schema(required = true) String condition,
      @Schema(required = true) String cause,
      @Schema(required = true) String effect,
      String answer) {}

  /** What was decided and published. */
  @Schema(name = "BoardDecision")
  public record DecisionView(
      @Schema(required = true) Instant publishedAt,
      @Schema(required = true) String summary,
      @Schema(required = true) String opinion,
      @Schema(required = true, description = "Of the text that was voted on") String sha256,
      @Schema(
              required = true,
              description = "Opinion and advice in canonical JSON: what was hashed and voted on")
          String canonical,
      @Schema(required = true) int yes,
      @Schema(required = true) int no,
      @Schema(required = true) int abstained,
      @Schema(required = true) List<SeparateView> separate,
      LocalDate responseDueOn,
      @Schema(required = true) List<AdviceView> advice) {}

  /** A dissent or a concurrence. */
  @Schema(name = "SeparateOpinion")
  public record SeparateView(
      @Schema(required = true) int seat,
      @Schema(required = true) boolean dissent,
      @Schema(required = true) String text) {}

  /** A recommendation. */
  @Schema(name = "Recommendation")
  public record AdviceView(
      @Schema(required = true) int no,
      @Schema(required = true) String text,
      @Schema(required = true) String addressee,
      @Schema(required = true) String measure,
      @Schema(required = true) LocalDate due,
      @Schema(required = true) AdviceStatus status,
      @Schema(required = true) boolean overdue,
      ResponseKind answer,
      String answerText,
      LocalDate answeredOn,
      Boolean answeredLate,
      @Schema(description = "A judgment that waits for a quorum; to the panel alone")
          ProposalView proposed) {}

  /** How a recommendation stands in the eyes of some of the panel. */
  @Schema(name = "ProposedJudgment")
  public record ProposalView(
      @Schema(required = true) int proposal,
      @Schema(required = true) AdviceStatus status,
      @Schema(required = true) String reason,
      @Schema(required = true) int supporters,
      @Schema(required = true) boolean mine) {}

  static ReviewView of(ReviewSeen seen) {
    return new ReviewView(
        ReviewsView.RowView.of(seen.row()),
        seen.origin(),
        seen.question(),
        seen.practices().stream()
            .map(one -> new ProposalBody.PracticeBody(one.code().value(), one.version()))
            .toList(),
        seen.panel().stream()
            .map(one -> new SeatView(one.seat(), one.field(), one.declared(), one.recused()))
            .toList(),
        seen.draws().stream().map(ReviewSeen.Draw::seed).toList(),
        seen.evidence().stream()
            .map(
                one ->
                    new EvidenceView(
                        one.no(),
                        one.what(),
                        one.dueOn(),
                        one.late(),
                        one.text().orElse(null),
                        one.sha256().orElse(null),
                        one.refusedOn().orElse(null)))
            .toList(),
        seen.findings().stream()
            .map(
                one ->
                    new FindingView(
                        one.no(),
                        one.severity(),
                        one.criterion(),
                        one.condition(),
                        one.cause(),
                        one.effect(),
                        one.answer().orElse(null)))
            .toList(),
        seen.decision().map(ReviewView::decision).orElse(null),
        seen.reasons().stream()
            .map(
                one ->
                    new ReasonView(
                        one.type(),
                        one.at(),
                        one.text(),
                        one.until().orElse(null),
                        one.into().orElse(null)))
            .toList(),
        seen.opinionsBy().orElse(null),
        seen.touching().orElse(null),
        seen.offers().stream().sorted().toList());
  }

  static DecisionView decision(ReviewSeen.Decision decision) {
    return new DecisionView(
        decision.publishedAt(),
        decision.summary(),
        decision.opinion().text(),
        decision.sha256(),
        decision.opinion().canonical(),
        decision.yes(),
        decision.no(),
        decision.abstained(),
        decision.separate().stream()
            .map(one -> new SeparateView(one.seat(), one.dissent(), one.text()))
            .toList(),
        decision.responseDueOn().orElse(null),
        decision.advice().stream()
            .map(
                one ->
                    new AdviceView(
                        one.no(),
                        one.advice().text(),
                        one.advice().addressee(),
                        one.advice().measure(),
                        one.advice().due(),
                        one.status(),
                        one.overdue(),
                        one.response().map(ReviewAct.Responded::answer).orElse(null),
                        one.response().map(ReviewAct.Responded::text).orElse(null),
                        one.answeredOn().orElse(null),
                        one.response().map(ReviewAct.Responded::late).orElse(null),
                        one.proposed()
                            .map(
                                waits ->
                                    new ProposalView(
                                        waits.proposal(),
                                        waits.status(),
                                        waits.reason(),
                                        waits.supporters(),
                                        waits.mine()))
                            .orElse(null)))
            .toList());
  }

  @Override
  public String toString() {
    return "[review]";
  }
}
