package org.custodes.web.api.subject;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether anything may be stored at all. */
@Schema(name = "Storage", additionalProperties = Schema.False.class)
public record StorageBody(@NotNull Boolean enabled) {}
