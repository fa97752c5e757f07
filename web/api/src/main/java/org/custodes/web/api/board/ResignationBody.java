package org.custodes.web.api.board;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.custodes.domain.board.BoardText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a member leaves their seat. */
@Schema(name = "BoardResignation", additionalProperties = Schema.False.class)
public record ResignationBody(
    @NotNull @Size(min = 10, max = BoardText.REASON) @Schema(description = "Becomes public")
        String reason) {
  @Override
  public String toString() {
    return "[resignation]";
  }
}
