package org.custodes.web.api.subject;

import jakarta.validation.constraints.NotNull;
import java.util.Arrays;
import org.custodes.domain.subject.AgeBand;
import org.custodes.web.api.shell.UnreadableInput;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How old a person is, as coarsely as protection needs. */
@Schema(name = "AgeBand", additionalProperties = Schema.False.class)
public record AgeBandBody(
    @NotNull @Schema(enumeration = {"UNDER_13", "13_15", "16_17", "ADULT", "UNKNOWN"})
        String ageBand) {

  static AgeBandBody of(AgeBand band) {
    return new AgeBandBody(band.code());
  }

  AgeBand band() {
    return AgeBand.of(ageBand)
        .orElseThrow(
            () ->
                UnreadableInput.notOneOf(
                    "ageBand", Arrays.stream(AgeBand.values()).map(AgeBand::code).toList()));
  }
}
