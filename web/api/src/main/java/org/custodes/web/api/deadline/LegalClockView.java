package org.custodes.web.api.deadline;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.time.LocalDate;
import java.util.List;
import org.custodes.domain.deadline.Deadline;
import org.custodes.domain.deadline.Regime;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The dates of a request and why they are these. */
@Schema(name = "LegalClock")
@JsonbPropertyOrder({
  "regime",
  "office",
  "receivedOn",
  "acknowledgeBy",
  "dueOn",
  "extensionNoticeBy",
  "extensionUntil",
  "steps"
})
public record LegalClockView(
    @Schema(
            type = SchemaType.STRING,
            required = true,
            enumeration = {"GDPR", "CCPA"})
        Regime regime,
    @Schema(required = true, description = "Whose public holidays counted, as an ISO 3166 code")
        String office,
    @Schema(required = true) LocalDate receivedOn,
    @Schema(description = "By when receipt is confirmed; absent where the law has no such term")
        LocalDate acknowledgeBy,
    @Schema(required = true) LocalDate dueOn,
    @Schema(description = "The last day for the notice of an extension")
        LocalDate extensionNoticeBy,
    @Schema(description = "By when the request is due if it is extended") LocalDate extensionUntil,
    @Schema(required = true, description = "From receipt to dueOn, in order")
        List<StepView> steps) {
  static LegalClockView of(Deadline deadline) {
    return new LegalClockView(
        deadline.regime(),
        deadline.office(),
        deadline.receivedOn(),
        deadline.acknowledgeBy().orElse(null),
        deadline.dueOn(),
        deadline.extensionNoticeBy().orElse(null),
        deadline.extensionUntil().orElse(null),
        deadline.steps().stream().map(StepView::of).toList());
  }
}
