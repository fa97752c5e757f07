package org.custodes.web.api.board;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What could put a member's judgement in doubt. */
@Schema(name = "DeclaredInterests", additionalProperties = Schema.False.class)
public record InterestsBody(@NotNull @Size(max = 20) List<@NotNull String> interests) {
  @Override
  public String toString() {
    return "[interests]";
  }
}
