package org.custodes.web.api.access;

import static org.custodes.domain.access.GrantReasonOutOfRange.LEAST;
import static org.custodes.domain.access.GrantReasonOutOfRange.MOST;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.custodes.domain.access.GrantTerms;
import org.custodes.domain.kernel.Speaker;
import org.custodes.web.api.shell.UnreadableInput;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a trainer asks to read. */
@Schema(name = "AccessGrantRequest", additionalProperties = Schema.False.class)
public record GrantBody(
    @NotNull
        @Schema(
            enumeration = {"training", "training-sensitive"},
            description = "What the records were kept for")
        String purpose,
    @NotNull @Size(min = 1, max = 2) @Schema(description = "Whose turns: user, assistant, or both")
        List<@NotNull String> turns,
    @NotNull @Schema(minimum = "1", maximum = "10000", description = "Conversations")
        Integer volume,
    @NotNull
        @Schema(
            minimum = "1",
            maximum = "720",
            description = "How long it runs from its second approval")
        Integer hours,
    @NotNull
        @Size(min = LEAST, max = MOST)
        @Schema(description = "What is to be read and why, for those who approve")
        String reason) {

  GrantTerms terms() {
    return new GrantTerms(
        RecordPurposeCode.read(purpose),
        turns.stream().map(GrantBody::speaker).collect(Collectors.toSet()),
        volume,
        Duration.ofHours(hours),
        reason);
  }

  private static Speaker speaker(String code) {
    return Speaker.of(code)
        .orElseThrow(
            () ->
                UnreadableInput.notOneOf(
                    "turns", Arrays.stream(Speaker.values()).map(Speaker::code).toList()));
  }

  @Override
  public String toString() {
    return "[grant]";
  }
}
