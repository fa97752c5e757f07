package org.custodes.web.api.intake;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.time.LocalDate;
import org.custodes.domain.intake.IntakeOutcome;
import org.custodes.domain.intake.Reason;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of a conversation. */
@Schema(name = "Outcome")
@JsonbPropertyOrder({"outcome", "handle", "expiresOn", "reason"})
public record OutcomeView(
    @Schema(
            required = true,
            enumeration = {"STORED", "REFUSED"})
        String outcome,
    @Schema(description = "Names the record towards its owner; keep it out of paths and logs")
        String handle,
    @Schema(description = "The last day on which it is kept") LocalDate expiresOn,
    @Schema(
            type = SchemaType.STRING,
            enumeration = {
              "NO_CONSENT",
              "OPTED_OUT",
              "MINOR",
              "AGE_UNKNOWN",
              "SENSITIVE_TOPIC",
              "RESIDUAL_RISK",
              "UNSUPPORTED_LANGUAGE"
            })
        Reason reason) {
  static OutcomeView of(IntakeOutcome outcome) {
    return switch (outcome) {
      case IntakeOutcome.Stored stored ->
          new OutcomeView("STORED", stored.handle().text(), stored.expiresOn(), null);
      case IntakeOutcome.Refused refused ->
          new OutcomeView("REFUSED", null, null, refused.reason());
    };
  }

  @Override
  public String toString() {
    return "[outcome]";
  }
}
