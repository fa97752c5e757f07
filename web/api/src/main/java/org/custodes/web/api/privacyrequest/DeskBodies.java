package org.custodes.web.api.privacyrequest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.custodes.domain.deadline.ExtensionReason;
import org.custodes.domain.privacyrequest.Exemption;
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
                "LEGAL_CLAIM_IMPAIRED",
                "FULFILMENT_IMPOSSIBLE"
              },
              description = "FULFILMENT_IMPOSSIBLE only where nothing is kept of the person")
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

  /** What a plan keeps. */
  @Schema(name = "PartialPlan", additionalProperties = Schema.False.class)
  public record PartialPlan(
      @NotNull
          @Size(min = 1, max = 8)
          @Valid
          @Schema(description = "The places that are kept, and why; the rest is erased")
          List<ExemptPlace> exemptions) {
    Map<String, Exemption> read() {
      var kept = new LinkedHashMap<String, Exemption>();
      for (var one : exemptions) {
        if (kept.put(one.place(), one.read()) != null) {
          throw UnreadableInput.outOfRange("exemptions", "names each place once");
        }
      }
      return kept;
    }

    @Override
    public String toString() {
      return "[plan]";
    }
  }

  /** One place that is kept. */
  @Schema(name = "ExemptPlace", additionalProperties = Schema.False.class)
  public record ExemptPlace(
      @NotNull @Size(max = 120) @Schema(description = "As the case names it") String place,
      @NotNull @Schema(enumeration = {"LEGAL_OBLIGATION_IMPAIRED", "LEGAL_CLAIM_IMPAIRED"})
          String ground,
      @NotNull @Size(min = 20, max = 500) @Schema(description = "For the person to read")
          String text) {
    private Exemption read() {
      return new Exemption(
          Ground.named(ground)
              .filter(Ground::isExemption)
              .orElseThrow(
                  () ->
                      UnreadableInput.notOneOf(
                          "ground",
                          Arrays.stream(Ground.values())
                              .filter(Ground::isExemption)
                              .map(Enum::name)
                              .toList())),
          text);
    }

    @Override
    public String toString() {
      return "[exemption]";
    }
  }

  /** What the person is asked. */
  @Schema(name = "Clarification", additionalProperties = Schema.False.class)
  public record Clarification(
      @NotNull @Size(min = 20, max = 500) @Schema(description = "For the person to read")
          String question) {
    @Override
    public String toString() {
      return "[question]";
    }
  }

  /** Why more time is taken. */
  @Schema(name = "MoreTime", additionalProperties = Schema.False.class)
  public record MoreTime(
      @NotNull @Schema(enumeration = {"COMPLEX", "NUMEROUS"}) String reason,
      @Size(max = 500) @Schema(description = "Added to the message in the agent's own words")
          String note) {
    Optional<String> added() {
      return Optional.ofNullable(note);
    }

    @Override
    public String toString() {
      return "[more time]";
    }

    ExtensionReason read() {
      return Arrays.stream(ExtensionReason.values())
          .filter(one -> one.name().equals(reason))
          .findFirst()
          .orElseThrow(
              () ->
                  UnreadableInput.notOneOf(
                      "reason", Arrays.stream(ExtensionReason.values()).map(Enum::name).toList()));
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
