package org.custodes.web.api.board;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.custodes.domain.board.BoardText;
import org.custodes.domain.board.Origin;
import org.custodes.domain.board.PracticeRef;
import org.custodes.domain.practice.PracticeCode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the board is asked to review. */
@Schema(name = "ReviewProposal", additionalProperties = Schema.False.class)
public record ProposalBody(
    @NotNull Origin origin,
    @NotNull @Size(min = 1, max = BoardText.TITLE) String title,
    @NotNull @Size(min = 1, max = BoardText.REASON) String question,
    @NotNull @Valid @Size(min = 1, max = 10) List<@NotNull PracticeBody> practices) {

  /** A version of a practice. */
  @Schema(name = "PracticeReference", additionalProperties = Schema.False.class)
  public record PracticeBody(@NotNull String code, @NotNull Integer version) {}

  List<PracticeRef> refs() {
    return practices.stream()
        .map(one -> new PracticeRef(new PracticeCode(one.code()), one.version()))
        .toList();
  }
}
