package org.custodes.web.api.access;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.custodes.domain.access.DenialSeen;
import org.custodes.domain.access.DenialService;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A page of entries.
 *
 * @param next where the next page begins; absent on the last
 */
@Schema(name = "Denials")
@JsonbPropertyOrder({"denials", "next"})
public record DenialsView(@Schema(required = true) List<DenialView> denials, UUID next) {

  /** Somebody was refused something, once or often. */
  @Schema(name = "Denial")
  @JsonbPropertyOrder({"id", "who", "as", "rule", "since", "count", "doors"})
  public record DenialView(
      @Schema(required = true) UUID id,
      @Schema(description = "A keyed name of a member of staff; absent for everybody else")
          String who,
      @Schema(required = true, description = "Their roles") String as,
      @Schema(required = true, description = "The code of the rule, or role") String rule,
      @Schema(required = true, description = "The minute; of people the hour") Instant since,
      @Schema(required = true) int count,
      @Schema(required = true, description = "Where, and how often") Map<String, Integer> doors) {}

  static DenialsView of(List<DenialSeen> page) {
    return new DenialsView(
        page.stream().map(DenialsView::of).toList(),
        page.size() < DenialService.MOST_LISTED ? null : page.getLast().id().value());
  }

  private static DenialView of(DenialSeen seen) {
    var denial = seen.denial();
    return new DenialView(
        seen.id().value(),
        denial.who().orElse(null),
        denial.as(),
        denial.rule(),
        denial.since(),
        denial.count(),
        new TreeMap<>(denial.doors()));
  }
}
