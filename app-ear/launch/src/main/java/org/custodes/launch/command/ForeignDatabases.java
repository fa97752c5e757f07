package org.custodes.launch.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.custodes.launch.postgres.ClusterPlan;
import org.custodes.launch.postgres.Login;
import org.custodes.launch.terminal.Trouble;

/**
 * Databases that somebody else runs, named by {@code CUSTODES_DB_URL} and {@code
 * CUSTODES_VAULT_URL}. Their roles exist; the environment says the passwords.
 */
final class ForeignDatabases {

  /** Which variable holds the URL, and which the password of each role. */
  private static final Map<String, String> URLS =
      Map.of("main", "CUSTODES_DB_URL", "vault", "CUSTODES_VAULT_URL");

  private static final Map<String, String> PASSWORDS =
      Map.of(
          "main_owner", "CUSTODES_DB_OWNER_PASSWORD",
          "main_app", "CUSTODES_DB_PASSWORD",
          "main_seq", "CUSTODES_SEQUENCER_PASSWORD",
          "vault_owner", "CUSTODES_VAULT_OWNER_PASSWORD",
          "vault_app", "CUSTODES_VAULT_PASSWORD");

  private final Map<String, String> environment;

  ForeignDatabases(Map<String, String> environment) {
    this.environment = environment;
  }

  boolean has(ClusterPlan plan) {
    return URLS.containsKey(plan.name()) && isSet(URLS.get(plan.name()));
  }

  /** Refuses when a database is named and a password for it is not. */
  void refuseGaps() {
    var missing = new ArrayList<String>();
    for (var plan : List.of(ClusterPlan.MAIN, ClusterPlan.VAULT)) {
      if (has(plan)) {
        missing.addAll(gaps(plan));
      }
    }
    if (!missing.isEmpty()) {
      throw new Trouble(
          "A database is named by its URL, and these variables are missing: "
              + String.join(", ", missing)
              + ".",
          "docs/operations.md lists the roles that the databases need and their variables.");
    }
  }

  /** The variables that are missing for a database, its URL included. */
  List<String> gaps(ClusterPlan plan) {
    var missing = new ArrayList<String>();
    if (!has(plan)) {
      missing.add(URLS.get(plan.name()));
    }
    PASSWORDS.entrySet().stream()
        .filter(entry -> entry.getKey().startsWith(plan.name() + "_"))
        .map(Map.Entry::getValue)
        .filter(variable -> !isSet(variable))
        .sorted()
        .forEach(missing::add);
    return missing;
  }

  Login login(ClusterPlan plan, String role) {
    return new Login(
        environment.get(URLS.get(plan.name())),
        role,
        environment.getOrDefault(PASSWORDS.getOrDefault(role, ""), ""));
  }

  private boolean isSet(String variable) {
    return !environment.getOrDefault(variable, "").isBlank();
  }
}
