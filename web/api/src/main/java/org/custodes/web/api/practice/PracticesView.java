package org.custodes.web.api.practice;

import java.util.List;
import java.util.OptionalInt;
import org.custodes.domain.practice.PracticeRow;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The catalogue. */
@Schema(name = "Practices")
public record PracticesView(@Schema(required = true) List<RowView> practices) {

  /** A practice in the list. */
  @Schema(name = "PracticeRow")
  public record RowView(
      @Schema(required = true) String code,
      @Schema(required = true) String title,
      @Schema(description = "The number of the version in force") Integer inForce,
      @Schema(description = "The number of the version that is drafted or proposed") Integer open,
      @Schema(required = true) boolean proposed) {}

  static PracticesView of(List<PracticeRow> rows) {
    return new PracticesView(
        rows.stream()
            .map(
                row ->
                    new RowView(
                        row.code().value(),
                        row.title(),
                        number(row.inForce()),
                        number(row.open()),
                        row.proposed()))
            .toList());
  }

  private static Integer number(OptionalInt number) {
    return number.isPresent() ? number.getAsInt() : null;
  }
}
