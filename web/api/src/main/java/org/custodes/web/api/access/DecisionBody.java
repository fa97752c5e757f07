package org.custodes.web.api.access;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.custodes.domain.kernel.Purpose;
import org.custodes.domain.kernel.Sub;
import org.custodes.web.api.shell.PurposeCode;
import org.custodes.web.api.shell.UnreadableInput;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** About whom, and about what, a decision is asked. */
@Schema(name = "AccessDecisionQuestion")
public record DecisionBody(
    @NotNull @Size(max = Sub.MAX_LENGTH) @Schema(description = "The sub of a member of staff")
        String sub,
    @NotNull @Size(max = 20) List<@NotNull @Size(max = 40) String> roles,
    @NotNull @Size(max = 80) @Schema(description = "As the rules name it") String door,
    @NotNull @Size(max = 36) @Schema(description = "The number of the thing, a UUID") String thing,
    @Size(max = 40) String purpose) {
  Sub actor() {
    return Sub.of(sub);
  }

  Set<String> heldRoles() {
    return Set.copyOf(roles);
  }

  UUID thingId() {
    try {
      return UUID.fromString(thing);
    } catch (IllegalArgumentException e) {
      throw UnreadableInput.outOfRange("thing", "is a UUID");
    }
  }

  Optional<Purpose> servedPurpose() {
    return Optional.ofNullable(purpose).map(PurposeCode::read);
  }

  @Override
  public String toString() {
    return "[question]";
  }
}
