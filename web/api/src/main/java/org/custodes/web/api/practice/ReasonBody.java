package org.custodes.web.api.practice;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a version is sent back or a practice given up. */
@Schema(name = "PracticeReason", additionalProperties = Schema.False.class)
public record ReasonBody(@NotNull @Size(min = 1, max = 500) String reason) {}
