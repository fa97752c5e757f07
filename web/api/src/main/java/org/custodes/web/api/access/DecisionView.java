package org.custodes.web.api.access;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.util.List;
import org.custodes.domain.access.Decision;
import org.custodes.domain.access.Reason;
import org.custodes.domain.access.Tie;
import org.custodes.domain.kernel.Purpose;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A decision with its reason and every input. */
@Schema(name = "AccessDecision")
@JsonbPropertyOrder({
  "allowed",
  "reason",
  "door",
  "roles",
  "ties",
  "purpose",
  "by",
  "missing",
  "whomToAsk",
  "refusal"
})
public record DecisionView(
    @Schema(required = true) boolean allowed,
    @Schema(required = true) Reason reason,
    @Schema(required = true) String door,
    @Schema(required = true) List<String> roles,
    @Schema(required = true, description = "What the house knows of the person and the thing")
        List<Tie> ties,
    String purpose,
    @Schema(description = "The role that allows it") String by,
    @Schema(description = "The tie that is missing, or in the way") Tie missing,
    @Schema(description = "Roles of those who can help") List<String> whomToAsk,
    @Schema(description = "The code of the refusal") String refusal) {
  static DecisionView of(Decision decision) {
    var asked = decision.asked();
    var roles = asked.actor().roles().stream().sorted().toList();
    var ties = asked.ties().stream().sorted().toList();
    var door = asked.action().door();
    var purpose = asked.purpose().map(Purpose::code).orElse(null);
    return switch (decision) {
      case Decision.Allowed yes ->
          new DecisionView(
              true, yes.reason(), door, roles, ties, purpose, yes.way().role(), null, null, null);
      case Decision.Denied no ->
          new DecisionView(
              false,
              no.reason(),
              door,
              roles,
              ties,
              purpose,
              null,
              no.tie().orElse(null),
              no.whomToAsk(),
              asked.action().refusal(no).code());
    };
  }
}
