package org.custodes.web.api.privacyrequest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Arrays;
import java.util.UUID;
import org.custodes.domain.privacyrequest.Ground;
import org.custodes.domain.privacyrequest.RequestId;
import org.custodes.web.api.shell.UnreadableInput;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the desk says along with a decision. */
public final class DeskBodies {
  private static final String HASH = "[0-9a-f]{64}";

  private DeskBodies() {}

  /** Names the plan that was seen. */
  @Schema(name = "PlanSeen", additionalProperties = Schema.False.class)
  public record PlanSeen(
      @NotNull @Pattern(regexp = HASH) @Schema(description = "The hash of the plan") String hash) {}

  /** Confirms what cannot be undone. */
  @Schema(name = "PlanExecution", additionalProperties = Schema.False.class)
  public record PlanExecution(
      @NotNull @Pattern(regexp = HASH) @Schema(description = "The hash of the plan") String hash,
      @NotNull @Size(max = 40) @Schema(description = "The number of the case, typed by hand")
          String number) {}

  /** Why a request is to be refused. */
  @Schema(name = "RefusalProposal", additionalProperties = Schema.False.class)
  public record RefusalProposal(
      @NotNull
          @Schema(
              enumeration = {
                "IDENTITY_VERIFICATION_FAILURE",
                "PROCESS_UNFOUNDED",
                "PROCESS_EXCESSIVE",
                "LEGAL_OBLIGATION_IMPAIRED",
                "LEGAL_CLAIM_IMPAIRED"
              })
          String ground,
      @NotNull @Size(min = 20, max = 1000) @Schema(description = "For the person to read")
          String text) {
    Ground read() {
      return Ground.named(ground)
          .orElseThrow(
              () ->
                  UnreadableInput.notOneOf(
                      "ground", Arrays.stream(Ground.values()).map(Enum::name).toList()));
    }

    @Override
    public String toString() {
      return "[refusal]";
    }
  }

  /** Names the twin of a duplicate. */
  @Schema(name = "DuplicateOf", additionalProperties = Schema.False.class)
  public record DuplicateOf(
      @NotNull @Schema(format = "uuid", description = "The other request's id") String of) {
    RequestId read() {
      try {
        return new RequestId(UUID.fromString(of));
      } catch (IllegalArgumentException e) {
        throw UnreadableInput.outOfRange("of", "is the id of a request");
      }
    }
  }
}
