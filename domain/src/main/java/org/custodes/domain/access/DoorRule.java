package org.custodes.domain.access;

import java.util.List;
import java.util.Optional;

/**
 * A door and what stands behind it beside its roles.
 *
 * @param rule empty where a role is all that it takes
 */
public record DoorRule(Door door, Optional<Rule> rule) {
  /** What a role needs beside itself; empty if nothing, or if the role does not open the door. */
  public List<Tie> needs(String role) {
    return rule.stream()
        .flatMap(one -> one.ways().stream())
        .filter(way -> way.role().equals(role) || way.role().equals(Rule.Way.ANYBODY))
        .findFirst()
        .map(Rule.Way::needs)
        .orElse(List.of());
  }

  /** The duties that exclude this one, in the order in which they are asked. */
  public List<SeparateDuties.Pair> excluded() {
    return rule.stream()
        .flatMap(one -> SeparateDuties.ALL.stream().filter(pair -> pair.wanted() == one.duty()))
        .toList();
  }
}
