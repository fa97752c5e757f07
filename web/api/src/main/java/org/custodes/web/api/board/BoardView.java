package org.custodes.web.api.board;

import java.time.LocalDate;
import java.util.List;
import org.custodes.domain.board.Expertise;
import org.custodes.domain.board.RosterSeen;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The board's membership. */
@Schema(name = "Board")
public record BoardView(
    @Schema(required = true) List<MemberView> members,
    @Schema(description = "What another officer may found the board by") String proposalSha256,
    List<MemberView> proposal) {

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
            .orElse(null));
  }
}
