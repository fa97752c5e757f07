package org.custodes.web.api.deadline;

import jakarta.json.bind.annotation.JsonbNillable;
import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.time.LocalDate;
import java.util.List;
import org.custodes.domain.deadline.Deadline;
import org.custodes.domain.deadline.Matter;
import org.custodes.domain.deadline.Regime;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The dates of a request and why they are these. */
@Schema(name = "LegalClock")
@JsonbNillable
@JsonbPropertyOrder({
  "regime",
  "type",
  "office",
  "received",
  "acknowledgeBy",
  "due",
  "extensionNoticeBy",
  "extensionUntil",
  "steps"
})
public record LegalClockView(
    @Schema(
            type = SchemaType.STRING,
            required = true,
            enumeration = {"GDPR", "UK_GDPR", "CCPA", "LGPD", "HOUSE"})
        Regime regime,
    @Schema(required = true, description = "What is asked for") Matter type,
    @Schema(required = true, description = "Whose public holidays counted, as an ISO 3166 code")
        String office,
    @Schema(required = true) LocalDate received,
    @Schema(
            nullable = true,
            description = "By when receipt is confirmed; null where the law has no such term")
        LocalDate acknowledgeBy,
    @Schema(required = true) LocalDate due,
    @Schema(
            nullable = true,
            description = "The last day for the notice of an extension; null where there is none")
        LocalDate extensionNoticeBy,
    @Schema(
            nullable = true,
            description = "By when the request is due if it is extended; null where it cannot be")
        LocalDate extensionUntil,
    @Schema(required = true, description = "From receipt to the last day, in order")
        List<StepView> steps) {
  static LegalClockView of(Deadline deadline) {
    return new LegalClockView(
        deadline.regime(),
        deadline.matter(),
        deadline.office(),
        deadline.receivedOn(),
        deadline.acknowledgeBy().orElse(null),
        deadline.dueOn(),
        deadline.extensionNoticeBy().orElse(null),
        deadline.extensionUntil().orElse(null),
        deadline.steps().stream().map(StepView::of).toList());
  }
}
