package org.custodes.web.api.access;

import static org.custodes.domain.access.GrantReasonOutOfRange.LEAST;
import static org.custodes.domain.access.GrantReasonOutOfRange.MOST;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What somebody found who looked at an emergency afterwards. */
@Schema(name = "BreakGlassReview", additionalProperties = Schema.False.class)
public record ReviewBody(
    @NotNull
        @Size(min = LEAST, max = MOST)
        @Schema(description = "Whether it was needed, and what follows")
        String finding) {
  @Override
  public String toString() {
    return "[review]";
  }
}
