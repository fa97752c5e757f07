package org.custodes.web.api.privacyrequest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a person says to a question of the desk. */
@Schema(name = "Answer", additionalProperties = Schema.False.class)
public record AnswerBody(@NotNull @Size(min = 1, max = 500) String answer) {
  @Override
  public String toString() {
    return "[answer]";
  }
}
