package org.custodes.web.api.board;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The proposal that was read. */
@Schema(name = "BoardFoundingConfirmation", additionalProperties = Schema.False.class)
public record FoundedBody(@NotNull @Size(min = 64, max = 64) String sha256) {}
