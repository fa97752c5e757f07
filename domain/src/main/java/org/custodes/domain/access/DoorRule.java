package org.custodes.domain.access;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.custodes.domain.kernel.Role;

/**
 * A door and what stands behind it beside its roles.
 *
 * @param rule empty where a role is all that it takes
 * @param knows the ties that can come about at the door
 */
public record DoorRule(Door door, Optional<Rule> rule, Set<Tie> knows) {
  public DoorRule {
    knows = Set.copyOf(knows);
  }

  /** Behind a door to which a person is named stands whose data somebody may act on. */
  static Optional<Rule> ofPeople(Door door) {
    boolean named = door.signature().contains("(String");
    return named && door.roles().containsAll(List.of(Role.SUBJECT, Role.ASSISTANT))
        ? Optional.of(ActFor.PERSON.rule())
        : Optional.empty();
  }

  /** What a role needs beside itself; empty if nothing, or if it does not open the door. */
  public List<Tie> needs(String role) {
    return rule.stream()
        .flatMap(one -> one.ways().stream())
        .filter(way -> way.role().equals(role) || way.role().equals(Rule.Way.ANYBODY))
        .findFirst()
        .map(Rule.Way::needs)
        .orElse(List.of());
  }

  /** The duties that exclude this one, as far as somebody can have them here. */
  public List<SeparateDuties.Pair> excluded() {
    return rule.stream()
        .flatMap(one -> SeparateDuties.ALL.stream().filter(pair -> pair.wanted() == one.duty()))
        .filter(this::canComeAbout)
        .toList();
  }

  private boolean canComeAbout(SeparateDuties.Pair pair) {
    return SeparateDuties.OF_ROLES.containsValue(pair.had())
        || knows.stream().anyMatch(tie -> tie.duty().equals(Optional.of(pair.had())));
  }
}
