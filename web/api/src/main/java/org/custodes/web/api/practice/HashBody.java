package org.custodes.web.api.practice;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was read before it is put in force. */
@Schema(name = "PracticeAdoption", additionalProperties = Schema.False.class)
public record HashBody(@NotNull @Size(min = 64, max = 64) String sha256) {}
