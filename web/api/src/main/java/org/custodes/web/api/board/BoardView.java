package org.custodes.web.api.board;

import java.time.LocalDate;
import java.util.List;
import org.custodes.domain.board.Choice;
import org.custodes.domain.board.Expertise;
import org.custodes.domain.board.PlannedChange;
import org.custodes.domain.board.Result;
import org.custodes.domain.board.RosterSeen;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The board's membership. */
@Schema(name = "Board")
public record BoardView(
    @Schema(required = true) List<MemberView> members,
    @Schema(description = "What another officer may found the board by") String proposalSha256,
    List<MemberView> proposal,
    @Schema(required = true, description = "On members, the last one first")
        List<MotionView> motions,
    @Schema(required = true) List<ResignationView> resignations) {

  /** A motion on members. */
  @Schema(name = "BoardMotionState")
  public record MotionView(
      @Schema(required = true) int no,
      @Schema(required = true, implementation = PlannedChange.Kind.class) String kind,
      @Schema(description = "Whom it is about; of an appointment the new seat") Integer seat,
      Expertise field,
      LocalDate until,
      @Schema(required = true) String reason,
      @Schema(required = true, description = "The seat of who moved it") int movedBy,
      @Schema(required = true) LocalDate closesOn,
      Result result,
      @Schema(required = true) List<SeatVoteView> votes,
      @Schema(required = true) boolean mayVote,
      @Schema(required = true) boolean mayClose) {}

  /** What a seat voted. */
  @Schema(name = "BoardSeatVote")
  public record SeatVoteView(
      @Schema(required = true) int seat, @Schema(required = true) Choice choice) {}

  /** Somebody left their seat. */
  @Schema(name = "BoardSeatLeft")
  public record ResignationView(
      @Schema(required = true) int seat,
      @Schema(required = true) LocalDate on,
      @Schema(required = true) String reason) {}

  /** A seat. */
  @Schema(name = "BoardSeat")
  public record MemberView(
      @Schema(required = true) int seat,
      @Schema(required = true) Expertise field,
      @Schema(required = true) boolean chair,
      @Schema(required = true) LocalDate from,
      @Schema(required = true) LocalDate until,
      @Schema(required = true) boolean active,
      LocalDate declaredOn,
      @Schema(required = true) List<String> interests,
      @Schema(required = true) boolean mine) {

    static MemberView of(RosterSeen.Member member) {
      return new MemberView(
          member.seat(),
          member.field(),
          member.chair(),
          member.from(),
          member.until(),
          member.active(),
          member.declaredOn().orElse(null),
          member.interests(),
          member.mine());
    }
  }

  static BoardView of(RosterSeen seen) {
    return new BoardView(
        seen.members().stream().map(MemberView::of).toList(),
        seen.proposal().map(RosterSeen.Proposal::sha256).orElse(null),
        seen.proposal()
            .map(proposal -> proposal.members().stream().map(MemberView::of).toList())
            .orElse(null),
        seen.motions().stream().map(BoardView::motion).toList(),
        seen.resignations().stream()
            .map(one -> new ResignationView(one.seat(), one.on(), one.reason()))
            .toList());
  }

  private static MotionView motion(RosterSeen.Motion one) {
    return new MotionView(
        one.no(),
        one.kind(),
        one.seat().orElse(null),
        one.field().orElse(null),
        one.until().orElse(null),
        one.reason(),
        one.movedBy(),
        one.closesOn(),
        one.result().orElse(null),
        one.votes().entrySet().stream()
            .map(vote -> new SeatVoteView(vote.getKey(), vote.getValue()))
            .toList(),
        one.mayVote(),
        one.mayClose());
  }
}
