package org.custodes.web.api.access;

import static org.custodes.domain.access.GrantReasonOutOfRange.LEAST;
import static org.custodes.domain.access.GrantReasonOutOfRange.MOST;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.custodes.domain.vault.RecordPurpose;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an officer opens in an emergency. */
@Schema(name = "BreakGlassRequest", additionalProperties = Schema.False.class)
public record BreakGlassBody(
    @NotNull
        @Schema(
            enumeration = {"training", "training-sensitive"},
            description = "What the records were kept for")
        String purpose,
    @NotNull
        @Size(min = LEAST, max = MOST)
        @Schema(description = "What has happened and what has to be read, for those who review it")
        String reason) {
  RecordPurpose keptFor() {
    return RecordPurposeCode.read(purpose);
  }

  @Override
  public String toString() {
    return "[emergency]";
  }
}
