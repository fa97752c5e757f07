package org.custodes.web.api.practice;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.time.Instant;
import java.util.List;
import org.custodes.domain.practice.PracticeSeen;
import org.custodes.domain.practice.PracticeStep;
import org.custodes.domain.practice.VersionState;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A practice with every version that ever was. */
@Schema(name = "Practice")
@JsonbPropertyOrder({"code", "may", "retirement", "versions"})
public record PracticeView(
    @Schema(required = true) String code,
    @Schema(required = true, description = "What the caller may do now") List<PracticeStep> may,
    @Schema(description = "A proposal to give it up that waits for a second officer")
        RetirementView retirement,
    @Schema(required = true, description = "The newest first") List<VersionView> versions) {

  /** A proposal to give a practice up. */
  @Schema(name = "PracticeRetirement")
  public record RetirementView(
      @Schema(required = true) int version,
      @Schema(required = true) String reason,
      @Schema(required = true, description = "What the confirmation is bound to") String sha256,
      @Schema(required = true, description = "The caller proposed it") boolean mine) {}

  /** One version. */
  @Schema(name = "PracticeVersion")
  @JsonbPropertyOrder({
    "no",
    "state",
    "since",
    "inForceFrom",
    "retiredAt",
    "note",
    "sha256",
    "content"
  })
  public record VersionView(
      @Schema(required = true) int no,
      @Schema(required = true) VersionState state,
      @Schema(required = true, description = "Since when it is in this state") Instant since,
      Instant inForceFrom,
      Instant retiredAt,
      @Schema(description = "Why it was sent back or given up") String note,
      @Schema(required = true, description = "What an adoption is bound to") String sha256,
      @Schema(required = true) PracticeBody content) {}

  static PracticeView of(PracticeSeen seen) {
    return new PracticeView(
        seen.code().value(),
        seen.may().stream().sorted().toList(),
        seen.retirement()
            .map(one -> new RetirementView(one.version(), one.reason(), one.sha256(), one.mine()))
            .orElse(null),
        seen.versions().stream()
            .map(
                version ->
                    new VersionView(
                        version.no(),
                        version.state(),
                        version.since(),
                        version.inForceFrom().orElse(null),
                        version.retiredAt().orElse(null),
                        version.note().orElse(null),
                        version.sha256(),
                        PracticeBody.of(version.content())))
            .toList());
  }
}
