package org.custodes.domain.access;

import static org.custodes.domain.kernel.Role.AUDITOR;
import static org.custodes.domain.kernel.Role.PRIVACY_OFFICER;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.custodes.domain.kernel.Actor;
import org.custodes.domain.kernel.Purpose;
import org.custodes.domain.kernel.Role;
import org.custodes.domain.kernel.Sub;

/**
 * Door: who may do what, and why, as the house runs at this moment: nothing here is written down
 * anywhere else but in the code that decides.
 */
@Stateless
@DenyAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class RulesService {
  @Inject private Decisions decisions;
  @Inject private HouseDoors doors;

  /** Every door with its roles and its rule, in the order of features and names. */
  @RolesAllowed({PRIVACY_OFFICER, AUDITOR})
  public List<DoorRule> rules() {
    var rules = new HashMap<String, DoorRule>();
    var all = doors.all();
    for (var room : decisions.rooms()) {
      for (var action : room.actions()) {
        var at = new ArrayList<>(action.alsoAt());
        at.add(action.door());
        all.stream()
            .filter(door -> at.contains(door.name()))
            .forEach(
                door ->
                    rules.put(
                        door.signature(),
                        new DoorRule(door, Optional.of(action.rule()), room.knows())));
      }
    }
    return all.stream()
        .map(
            door ->
                rules.getOrDefault(
                    door.signature(), new DoorRule(door, DoorRule.ofPeople(door), Set.of())))
        .toList();
  }

  /** What is given to somebody now and ends; at most {@value Facts#MOST_ASSIGNED} of each room. */
  @RolesAllowed({PRIVACY_OFFICER, AUDITOR})
  public List<Assignment> assignments() {
    var all = new ArrayList<Assignment>();
    decisions.rooms().forEach(room -> all.addAll(room.assignments()));
    return all;
  }

  /** The doors whose decisions can be asked about, by name. */
  @RolesAllowed({PRIVACY_OFFICER, AUDITOR})
  public List<String> examinable() {
    return decisions.doors();
  }

  /**
   * How the house would decide on somebody now, with every input, without doing anything. Whether
   * the thing concerns them is left out, because that would tell whose case it is.
   *
   * @param who a member of staff, by their {@code sub}
   * @param roles those that they have, as the identity provider says
   * @param door of the action, for example {@code GrantService.approve}
   * @param thing its number
   * @param purpose for what; empty where a purpose says nothing
   * @throws UnknownRule if there is no such action, or one of the roles does not exist
   */
  @RolesAllowed({PRIVACY_OFFICER, AUDITOR})
  public Decision examine(
      Sub who, Set<String> roles, String door, UUID thing, Optional<Purpose> purpose) {
    if (!Role.ALL.containsAll(roles)) {
      throw new UnknownRule();
    }
    return decisions.examine(new Actor(who, roles), decisions.require(door), thing, purpose);
  }
}
