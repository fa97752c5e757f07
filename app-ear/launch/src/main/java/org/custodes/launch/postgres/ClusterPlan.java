package org.custodes.launch.postgres;

import java.util.List;

/**
 * One cluster: its name, its one database, who owns that, and who else signs in.
 *
 * @param name the folder and the superuser are named after it
 * @param database its only database
 * @param owner owns the database and runs the migrations
 * @param others sign in without owning anything
 */
public record ClusterPlan(String name, String database, String owner, List<String> others) {

  public static final ClusterPlan MAIN =
      new ClusterPlan(
          "main", "custodes", "main_owner", List.of("main_app", "main_seq", "main_audit"));

  public static final ClusterPlan VAULT =
      new ClusterPlan("vault", "vault", "vault_owner", List.of("vault_app"));

  public static final ClusterPlan KEYCLOAK =
      new ClusterPlan("keycloak", "keycloak", "keycloak", List.of());

  public static final List<ClusterPlan> ALL = List.of(MAIN, VAULT, KEYCLOAK);

  public String superuser() {
    return name + "_admin";
  }

  /** The name under which the password of a role is kept. */
  public String secretOf(String role) {
    return "postgres." + name + "." + role;
  }

  /** How people call it at the beginning of a sentence. */
  public String titled() {
    return Character.toUpperCase(called().charAt(0)) + called().substring(1);
  }

  /** How people call it. */
  public String called() {
    return switch (name) {
      case "main" -> "the main database";
      case "vault" -> "the vault";
      default -> "Keycloak's database";
    };
  }
}
