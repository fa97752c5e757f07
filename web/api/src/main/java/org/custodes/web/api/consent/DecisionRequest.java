package org.custodes.web.api.consent;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.custodes.domain.consent.Decision;
import org.custodes.domain.consent.MethodOutOfRange;
import org.custodes.domain.consent.NoticeRef;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a person decided, and what they saw when they did. */
@Schema(name = "DecisionRequest", additionalProperties = Schema.False.class)
public record DecisionRequest(
    @NotNull
        @Schema(
            type = SchemaType.STRING,
            enumeration = {"GIVEN", "REFUSED", "WITHDRAWN"})
        Decision decision,
    @NotNull @Valid Told notice,
    @NotNull
        @Schema(
            description = "How the decision was made, for example settings",
            minLength = 1,
            maxLength = MethodOutOfRange.MAX_LENGTH)
        String method) {

  /** The notice that was shown. */
  @Schema(name = "NoticeReference", additionalProperties = Schema.False.class)
  public record Told(
      @NotNull @Schema(examples = "1") String version,
      @NotNull @Schema(description = "BCP 47 language tag", examples = "en") String language) {
    NoticeRef ref() {
      return new NoticeRef(version, language);
    }
  }
}
