package org.custodes.web.api.conversation;

import jakarta.validation.constraints.NotNull;
import org.custodes.domain.vault.Handle;
import org.custodes.web.api.shell.HandleText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which record is to be deleted. */
@Schema(name = "DeleteRequest", additionalProperties = Schema.False.class)
public record DeleteRequest(
    @NotNull @Schema(description = "As it was given out when the conversation was stored")
        String handle) {
  Handle read() {
    return HandleText.read("handle", handle);
  }

  @Override
  public String toString() {
    return "[record]";
  }
}
