package org.custodes.web.console.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.custodes.domain.access.Assignment;
import org.custodes.domain.access.DoorRule;
import org.custodes.domain.access.RulesService;
import org.custodes.domain.kernel.Role;
import org.custodes.web.console.shell.Wording;

/**
 * Who may do what, and why: role by thing by rule, as the house runs. What is shown of it stands in
 * the address.
 */
@Named
@RequestScoped
public class WhoMay {
  private static final String ALL = "";

  @Inject private RulesService service;
  @Inject private RuleWords words;
  @Inject private Wording wording;

  private List<DoorRule> rules = List.of();
  private List<Assignment> assignments = List.of();
  private String role = ALL;
  private String thing = ALL;

  /** One thing that is given to somebody now. */
  public record Given(String what, String who, String until) {
    @Override
    public String toString() {
      return "[given]";
    }
  }

  /**
   * @param role the one to be shown; all for anything that is no role
   * @param thing the feature to be shown; all for anything that has no rule
   */
  public void load(String role, String thing) {
    rules = service.rules();
    assignments = service.assignments();
    this.role = Role.ALL.contains(role) ? role : ALL;
    this.thing = getThings().contains(thing) ? thing : ALL;
  }

  /** The features that have a door which takes a role. */
  public List<String> getThings() {
    return rules.stream()
        .filter(rule -> !rule.door().roles().isEmpty())
        .map(rule -> rule.door().room())
        .distinct()
        .toList();
  }

  public String nameOf(String room) {
    return words.thing(room);
  }

  public List<ShownThing> getShown() {
    var byThing =
        rules.stream()
            .filter(this::isWanted)
            .collect(
                Collectors.groupingBy(
                    rule -> rule.door().room(), TreeMap::new, Collectors.toList()));
    return byThing.entrySet().stream()
        .map(one -> words.of(one.getKey(), columns(one.getValue()), one.getValue()))
        .sorted(Comparator.comparing(ShownThing::title))
        .toList();
  }

  private boolean isWanted(DoorRule rule) {
    var roles = rule.door().roles();
    return !roles.isEmpty()
        && (role.isEmpty() || roles.contains(role))
        && (thing.isEmpty() || thing.equals(rule.door().room()));
  }

  private List<String> columns(List<DoorRule> shown) {
    return Role.ALL.stream()
        .filter(one -> role.isEmpty() || role.equals(one))
        .filter(one -> shown.stream().anyMatch(rule -> rule.door().roles().contains(one)))
        .toList();
  }

  /** What takes no role, by name: for what everybody may know, and for the house itself. */
  public List<String> getOpen() {
    return rules.stream()
        .filter(rule -> rule.door().open())
        .map(rule -> rule.door().name())
        .distinct()
        .toList();
  }

  public List<Given> getAssignments() {
    return assignments.stream()
        .map(
            one ->
                new Given(
                    words.what(one.action().door()),
                    one.who().value(),
                    wording.moment(one.until())))
        .toList();
  }

  public List<String> getRoles() {
    return Role.ALL;
  }

  public String getRole() {
    return role;
  }

  public String getThing() {
    return thing;
  }

  public boolean isFiltered() {
    return !role.isEmpty() || !thing.isEmpty();
  }
}
