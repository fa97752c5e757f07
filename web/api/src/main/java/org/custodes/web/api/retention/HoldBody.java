package org.custodes.web.api.retention;

import static org.custodes.domain.subject.KeptHolds.MOST_LISTED;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.stream.Collectors;
import org.custodes.domain.subject.HoldScope;
import org.custodes.web.api.shell.HandleText;
import org.custodes.web.api.shell.UnreadableInput;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A hold that somebody proposes. It lives for one call and prints nothing. */
@Schema(name = "LegalHoldProposal", additionalProperties = Schema.False.class)
public record HoldBody(
    @NotNull @Schema(description = "A person's sub") String subject,
    @Size(min = 1, max = MOST_LISTED)
        @Schema(
            description =
                "Which conversations, by their handles; if absent, everything, with what comes"
                    + " while the hold lasts")
        List<@NotNull String> handles,
    @NotNull
        @Size(max = 500)
        @Schema(
            minLength = 1,
            description = "Who ordered it and under which reference; the person reads it")
        String authority,
    @NotNull
        @Schema(format = "date", description = "Its last day, today to twelve months from today")
        String endsOn) {
  HoldScope scope() {
    return handles == null
        ? new HoldScope.Everything()
        : new HoldScope.Listed(
            handles.stream()
                .map(text -> HandleText.read("handles", text))
                .collect(Collectors.toSet()));
  }

  LocalDate end() {
    try {
      return LocalDate.parse(endsOn);
    } catch (DateTimeParseException e) {
      throw UnreadableInput.outOfRange("endsOn", "is a day, as in 2027-01-31");
    }
  }

  @Override
  public String toString() {
    return "[hold]";
  }
}
