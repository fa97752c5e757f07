package org.custodes.tests.access;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Who may call what: names of doors or resources, each with its roles as one sorted text. */
final class Roles {
  static final String EVERYONE = "everyone";
  static final String UNSAID = "unsaid";

  private Roles() {}

  /** The roles that a method names, or {@value #UNSAID}. */
  static String of(Method method) {
    if (method.isAnnotationPresent(PermitAll.class)) {
      return EVERYONE;
    }
    if (method.isAnnotationPresent(DenyAll.class)) {
      return "nobody";
    }
    var allowed = method.getAnnotation(RolesAllowed.class);
    return allowed == null
        ? UNSAID
        : Arrays.stream(allowed.value()).sorted().collect(Collectors.joining(" "));
  }

  /** A table of two columns beside this class. */
  static Map<String, String> table(String name) {
    var table = new TreeMap<String, String>();
    try (var in = Roles.class.getResourceAsStream(name)) {
      new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .skip(1)
          .map(line -> line.split(",", -1))
          .forEach(cells -> table.put(cells[0], cells[1]));
      return table;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Every difference between the table and the house, one line each; empty when there is none. */
  static String differences(Map<String, String> table, Map<String, String> house) {
    var names = new TreeSet<>(table.keySet());
    names.addAll(house.keySet());
    return names.stream()
        .filter(name -> !table.getOrDefault(name, "").equals(house.getOrDefault(name, "")))
        .map(
            name ->
                "%s: the table says [%s], the house says [%s]"
                    .formatted(
                        name,
                        table.getOrDefault(name, "no line"),
                        house.getOrDefault(name, "no such thing")))
        .collect(Collectors.joining("\n"));
  }
}
