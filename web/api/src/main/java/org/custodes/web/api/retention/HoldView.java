package org.custodes.web.api.retention;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.time.LocalDate;
import java.util.UUID;
import org.custodes.domain.retention.HoldStanding;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A hold as staff see it: neither whom it concerns nor who approved. */
@Schema(name = "LegalHold")
@JsonbPropertyOrder({"id", "step", "approvals", "endsOn", "authority", "listed"})
public record HoldView(
    @Schema(required = true) UUID id,
    @Schema(required = true, description = "What it waits for") HoldStanding.Step step,
    @Schema(required = true, description = "How many of the two that its step needs it has")
        int approvals,
    @Schema(required = true, description = "Its last day; the day of its end once it ended early")
        LocalDate endsOn,
    @Schema(required = true) String authority,
    @Schema(description = "How many conversations it lists; absent if it keeps everything")
        Integer listed) {
  static HoldView of(HoldStanding hold) {
    return new HoldView(
        hold.id().value(),
        hold.step(),
        hold.approvals(),
        hold.endsOn(),
        hold.authority(),
        hold.listed().isPresent() ? hold.listed().getAsInt() : null);
  }

  @Override
  public String toString() {
    return "[hold]";
  }
}
