package org.custodes.web.api.access;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.custodes.domain.access.GrantEnd;
import org.custodes.domain.access.GrantSeen;
import org.custodes.domain.access.GrantState;
import org.custodes.domain.kernel.Speaker;
import org.custodes.domain.kernel.Sub;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A grant as its asker, those who approve and an auditor see it. */
@Schema(name = "AccessGrant")
@JsonbPropertyOrder({
  "id",
  "state",
  "purpose",
  "turns",
  "volume",
  "read",
  "hours",
  "reason",
  "askedAt",
  "asker",
  "approvers",
  "startedAt",
  "endsAt",
  "ended",
  "mine",
  "approvedByMe",
  "emergency"
})
public record GrantView(
    @Schema(required = true) UUID id,
    @Schema(required = true) GrantState state,
    @Schema(required = true) String purpose,
    @Schema(required = true) List<String> turns,
    @Schema(required = true) int volume,
    @Schema(required = true, description = "Conversations shown under it so far") int read,
    @Schema(required = true) long hours,
    @Schema(required = true) String reason,
    @Schema(required = true) Instant askedAt,
    @Schema(required = true, description = "Whose it is, by their sub") String asker,
    @Schema(required = true, description = "Who approved it, and as what")
        List<ApproverView> approvers,
    Instant startedAt,
    @Schema(
            required = true,
            description = "When it ends or lapses by itself; when it ended, if that was before")
        Instant endsAt,
    @Schema(description = "Why it ended before its time") GrantEnd ended,
    @Schema(required = true) boolean mine,
    @Schema(required = true) boolean approvedByMe,
    @Schema(description = "There if it was opened without approval") EmergencyView emergency) {

  /** What somebody else found afterwards; nothing of it is there before. */
  @Schema(name = "AccessGrantEmergency")
  @JsonbPropertyOrder({"reviewed", "reviewer", "reviewedAt", "finding", "lost", "reviewable"})
  public record EmergencyView(
      @Schema(required = true) boolean reviewed,
      @Schema(description = "By their sub") String reviewer,
      Instant reviewedAt,
      String finding,
      @Schema(
              required = true,
              description =
                  "Its file was lost in a restore: asker, purpose, reason and counts say nothing")
          boolean lost,
      @Schema(required = true, description = "Whether the caller may review it now")
          boolean reviewable) {
    private static EmergencyView of(GrantSeen.Emergency opened) {
      return new EmergencyView(
          opened.isReviewed(),
          opened.reviewer().map(Sub::value).orElse(null),
          opened.reviewedAt().orElse(null),
          opened.finding().orElse(null),
          opened.lost(),
          opened.reviewable());
    }

    @Override
    public String toString() {
      return "[emergency]";
    }
  }

  /** One of the two. */
  @Schema(name = "AccessGrantApprover")
  @JsonbPropertyOrder({"role", "sub"})
  public record ApproverView(
      @Schema(required = true) String role, @Schema(required = true) String sub) {
    @Override
    public String toString() {
      return "[approver]";
    }
  }

  static GrantView of(GrantSeen seen) {
    return new GrantView(
        seen.id().value(),
        seen.state(),
        RecordPurposeCode.of(seen.terms().purpose()),
        seen.terms().turns().stream().map(Speaker::code).sorted().toList(),
        seen.terms().volume(),
        seen.read(),
        seen.terms().lasts().toHours(),
        seen.terms().reason(),
        seen.askedAt(),
        seen.asker().value(),
        seen.approvers().entrySet().stream()
            .map(one -> new ApproverView(one.getKey(), one.getValue().value()))
            .sorted(Comparator.comparing(ApproverView::role))
            .toList(),
        seen.startedAt().orElse(null),
        seen.endsAt(),
        seen.why().orElse(null),
        seen.mine(),
        seen.approvedByMe(),
        seen.emergency().map(EmergencyView::of).orElse(null));
  }

  @Override
  public String toString() {
    return "[grant]";
  }
}
