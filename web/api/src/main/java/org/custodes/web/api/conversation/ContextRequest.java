package org.custodes.web.api.conversation;

import static org.custodes.domain.conversation.LimitOutOfRange.MOST;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whose context is asked for, and how much of it. */
@Schema(name = "ContextRequest", additionalProperties = Schema.False.class)
public record ContextRequest(
    @NotNull @Schema(description = "A person's sub, or me: the token's own") String subject,
    @NotNull @Schema(description = "Must be context; another is refused", enumeration = "context")
        String purpose,
    @Min(1) @Max(MOST) @Schema(description = "Messages; 50 if absent") Integer limit) {
  private static final int USUAL = 50;

  int limitOrUsual() {
    return limit == null ? USUAL : limit;
  }
}
