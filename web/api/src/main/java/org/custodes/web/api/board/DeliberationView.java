package org.custodes.web.api.board;

import java.time.Instant;
import java.util.List;
import org.custodes.domain.board.ReviewSeen;
import org.custodes.domain.board.Threshold;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What only the panel reads. */
@Schema(name = "Deliberation")
public record DeliberationView(
    @Schema(required = true) List<DraftView> drafts,
    @Schema(required = true) List<CommentView> comments,
    @Schema(description = "What is being voted on") VoteView vote) {

  /** A version of the opinion. */
  @Schema(name = "OpinionDraft")
  public record DraftView(
      @Schema(required = true) int version,
      @Schema(required = true) int seat,
      @Schema(required = true) String opinion,
      @Schema(required = true) List<String> advice,
      @Schema(required = true) String sha256,
      @Schema(required = true) Instant at) {}

  /** What a member said of it. */
  @Schema(name = "OpinionComment")
  public record CommentView(
      @Schema(required = true) int seat,
      @Schema(required = true) String text,
      @Schema(required = true) Instant at) {}

  /** An open vote; nobody sees what anybody voted. */
  @Schema(name = "OpenVote")
  public record VoteView(
      @Schema(required = true) int motion,
      @Schema(required = true) String sha256,
      @Schema(required = true) Threshold threshold,
      @Schema(required = true) int voted,
      @Schema(required = true) int eligible,
      @Schema(required = true) boolean mine) {}

  static DeliberationView of(ReviewSeen.Deliberation inside) {
    return new DeliberationView(
        inside.drafts().stream()
            .map(
                one ->
                    new DraftView(
                        one.version(),
                        one.seat(),
                        one.opinion().text(),
                        one.opinion().advice().stream()
                            .map(
                                advice ->
                                    String.join(
                                        " | ",
                                        advice.text(),
                                        advice.addressee(),
                                        advice.measure(),
                                        advice.due().toString()))
                            .toList(),
                        one.sha256(),
                        one.at()))
            .toList(),
        inside.comments().stream()
            .map(one -> new CommentView(one.seat(), one.text(), one.at()))
            .toList(),
        inside
            .open()
            .map(
                vote ->
                    new VoteView(
                        vote.motion(),
                        vote.sha256(),
                        vote.threshold(),
                        vote.voted(),
                        vote.eligible(),
                        vote.mine()))
            .orElse(null));
  }

  @Override
  public String toString() {
    return "[deliberation]";
  }
}
