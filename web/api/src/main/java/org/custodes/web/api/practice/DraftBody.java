package org.custodes.web.api.practice;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a version is to say, and which words the writer started from. */
@Schema(name = "PracticeDraft", additionalProperties = Schema.False.class)
public record DraftBody(
    @Size(min = 64, max = 64)
        @Schema(description = "The hash of the version that was read; absent for a new practice")
        String basedOn,
    @NotNull @Valid PracticeBody content) {

  Optional<String> seen() {
    return Optional.ofNullable(basedOn);
  }
}
