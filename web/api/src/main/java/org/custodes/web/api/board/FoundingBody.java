package org.custodes.web.api.board;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.custodes.domain.board.Expertise;
import org.custodes.domain.board.PlannedSeat;
import org.custodes.domain.kernel.Sub;
import org.custodes.web.api.shell.UnreadableInput;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who the first board is to be. */
@Schema(name = "BoardFounding", additionalProperties = Schema.False.class)
public record FoundingBody(@NotNull @Valid @Size(min = 3, max = 15) List<@NotNull SeatBody> seats) {

  /** A seat and the account of who is to hold it. */
  @Schema(name = "PlannedSeat", additionalProperties = Schema.False.class)
  public record SeatBody(
      @NotNull @Schema(description = "The sub of the account") String holder,
      @NotNull Expertise field,
      @NotNull Boolean chair,
      @NotNull @Schema(description = "A day") String from,
      @NotNull @Schema(description = "A day, at most three years later") String until) {

    PlannedSeat planned() {
      return new PlannedSeat(Sub.of(holder), field, chair, day("from", from), day("until", until));
    }
  }

  private static LocalDate day(String field, String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw UnreadableInput.outOfRange(field, "is a day, such as 2027-03-31");
    }
  }

  List<PlannedSeat> planned() {
    return seats.stream().map(SeatBody::planned).toList();
  }

  @Override
  public String toString() {
    return "[founding]";
  }
}
