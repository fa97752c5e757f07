package org.custodes.web.api.board;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.custodes.domain.board.BoardText;
import org.custodes.domain.board.Expertise;
import org.custodes.domain.board.PlannedChange;
import org.custodes.domain.kernel.Sub;
import org.custodes.web.api.shell.UnreadableInput;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A change of the board's members that is moved, and why. */
@Schema(name = "BoardMotion", additionalProperties = Schema.False.class)
public record MotionBody(
    @NotNull PlannedChange.Kind kind,
    @Schema(description = "The sub of the account, of whoever is to be appointed") String holder,
    @Schema(description = "The field of whoever is to be appointed") Expertise field,
    @Schema(description = "The seat that it is about, but for an appointment") Integer seat,
    @Schema(description = "A day, the first of the term of an appointment") String from,
    @Schema(description = "A day, the last of the term, at most three years later") String until,
    @NotNull
        @Size(min = 10, max = BoardText.REASON)
        @Schema(description = "Becomes public once the motion is closed")
        String reason) {

  PlannedChange change() {
    return new PlannedChange(
        kind,
        Optional.ofNullable(holder).map(Sub::of),
        Optional.ofNullable(field),
        Optional.ofNullable(seat),
        day("from", from),
        day("until", until));
  }

  private static Optional<LocalDate> day(String field, String text) {
    try {
      return Optional.ofNullable(text).map(LocalDate::parse);
    } catch (DateTimeParseException e) {
      throw UnreadableInput.outOfRange(field, "is a day, such as 2027-03-31");
    }
  }

  @Override
  public String toString() {
    return "[motion]";
  }
}
