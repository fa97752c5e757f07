package org.custodes.web.api.conversation;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.custodes.web.api.shell.UnreadableInput;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Confirms what cannot be undone. */
@Schema(name = "CutRequest", additionalProperties = Schema.False.class)
public record CutRequest(
    @NotNull
        @Schema(
            enumeration = {CutRequest.FOR_GOOD},
            description = "What is kept stays anonymous for good and can never be deleted")
        String confirm) {
  static final String FOR_GOOD = "FOR_GOOD";

  void require() {
    if (!FOR_GOOD.equals(confirm)) {
      throw UnreadableInput.notOneOf("confirm", List.of(FOR_GOOD));
    }
  }
}
