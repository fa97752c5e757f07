package org.custodes.web.api.access;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.util.List;
import org.custodes.domain.access.DoorRule;
import org.custodes.domain.access.Rule;
import org.custodes.domain.access.Tie;
import org.custodes.domain.kernel.Purpose;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Every door of the house. */
@Schema(name = "AccessRules")
public record RulesView(@Schema(required = true) List<RuleView> rules) {

  /** A door, who may open it, and what keeps somebody from it. */
  @Schema(name = "AccessRule")
  @JsonbPropertyOrder({"door", "signature", "open", "ways", "excludedBy", "purposes"})
  public record RuleView(
      @Schema(required = true) String door,
      @Schema(required = true) String signature,
      @Schema(required = true, description = "It takes no role") boolean open,
      @Schema(required = true) List<WayView> ways,
      @Schema(required = true, description = "Duties that exclude this one")
          List<String> excludedBy,
      @Schema(required = true, description = "For these alone; none where that says nothing")
          List<String> purposes) {}

  /** A role, and what it takes beside it. */
  @Schema(name = "AccessWay")
  @JsonbPropertyOrder({"role", "needs"})
  public record WayView(
      @Schema(required = true) String role, @Schema(required = true) List<Tie> needs) {}

  static RulesView of(List<DoorRule> rules) {
    return new RulesView(rules.stream().map(RulesView::of).toList());
  }

  private static RuleView of(DoorRule rule) {
    return new RuleView(
        rule.door().name(),
        rule.door().signature(),
        rule.door().open(),
        rule.door().roles().stream().map(role -> new WayView(role, rule.needs(role))).toList(),
        rule.excluded().stream().map(pair -> pair.had().name()).distinct().toList(),
        rule.rule().map(Rule::purposes).stream()
            .flatMap(purposes -> purposes.stream().sorted().map(Purpose::code))
            .toList());
  }
}
