package org.custodes.web.api.access;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A text that turned up where it should not be. It lives for one call and prints nothing. */
@Schema(name = "FoundText", additionalProperties = Schema.False.class)
public record FoundText(
    @NotNull
        @Size(max = MOST)
        @Schema(description = "As it was found; other line breaks and lost ends do not matter")
        String text) {
  private static final int MOST = 300_000;

  @Override
  public String toString() {
    return "[text]";
  }
}
