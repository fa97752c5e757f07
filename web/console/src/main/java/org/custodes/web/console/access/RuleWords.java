package org.custodes.web.console.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.custodes.domain.access.DoorRule;
import org.custodes.domain.access.Rule;
import org.custodes.domain.kernel.Purpose;
import org.custodes.web.console.shell.Wording;

/** Puts rules into words. */
@RequestScoped
class RuleWords {
  private static final String HERE = "access.who-may.";

  @Inject private Wording wording;

  ShownThing of(String room, List<String> columns, List<DoorRule> rules) {
    return new ShownThing(
        room,
        thing(room),
        columns.stream().map(role -> wording.of("role." + role)).toList(),
        rules.stream().map(rule -> row(rule, columns)).toList());
  }

  String thing(String room) {
    return wording.find(HERE + "thing." + room).orElse(room);
  }

  private ShownThing.Row row(DoorRule rule, List<String> columns) {
    var door = rule.door();
    return new ShownThing.Row(
        what(door.name()),
        door.name(),
        columns.stream().map(role -> cell(rule, role)).toList(),
        rule.excluded().stream()
            .map(pair -> wording.of(HERE + "never." + pair.had()))
            .distinct()
            .toList(),
        rule.rule().filter(one -> !one.purposes().isEmpty()).map(this::purposes).orElse(""));
  }

  private ShownThing.Cell cell(DoorRule rule, String role) {
    var needs =
        rule.needs(role).stream()
            .map(tie -> wording.of(HERE + "need." + tie))
            .collect(Collectors.joining(", "));
    return new ShownThing.Cell(
        wording.of("role." + role), rule.door().roles().contains(role), needs);
  }

  private String purposes(Rule rule) {
    return rule.purposes().stream()
        .sorted()
        .map(Purpose::code)
        .map(code -> wording.of(HERE + "purpose." + code))
        .collect(Collectors.joining(", "));
  }

  /** A door that has no words of its own yet is named as the code names it. */
  String what(String door) {
    return wording.find(HERE + "do." + door).orElseGet(() -> spelled(door));
  }

  /** {@code CaseService.approvePlan} is Approve plan. */
  static String spelled(String door) {
    var words =
        door.substring(door.indexOf('.') + 1)
            .replaceAll("([a-z])([A-Z])", "$1 $2")
            .toLowerCase(Locale.ROOT);
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }
}
