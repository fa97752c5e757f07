package org.custodes.launch.command;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.custodes.launch.postgres.ClusterPlan;
import org.custodes.launch.postgres.Login;
import org.custodes.launch.terminal.Trouble;

/** Asks databases that somebody else runs whether they are what the server needs. */
record ForeignChecks(Instance instance) {

  private static final String CLUSTER = "SELECT system_identifier FROM pg_control_system()";
  private static final String POWER =
      "SELECT (rolsuper OR rolcreaterole OR rolbypassrls)::int FROM pg_roles"
          + " WHERE rolname = current_user";

  /** Refuses, with all reasons at once. */
  void refuseUnfit() {
    var wrong = new ArrayList<String>();
    for (var plan : List.of(ClusterPlan.MAIN, ClusterPlan.VAULT)) {
      if (!instance.runsItself(plan)) {
        for (var role : roles(plan)) {
          powerless(plan, role, wrong);
        }
      }
    }
    if (!wrong.isEmpty()) {
      throw new Trouble(
          "A database that the environment names is not fit:\n  - " + String.join("\n  - ", wrong),
          "docs/operations.md has the SQL for the roles.");
    }
  }

  /** Refuses one cluster for both; to be asked when both answer. */
  void refuseOneCluster() {
    try {
      if (number(login(ClusterPlan.MAIN), CLUSTER) == number(login(ClusterPlan.VAULT), CLUSTER)) {
        throw new Trouble(
            "CUSTODES_DB_URL and CUSTODES_VAULT_URL reach one and the same PostgreSQL cluster.",
            "The vault needs a cluster of its own: one WAL and one superuser would link every"
                + " record\nto its owner. Start a second server and name it by CUSTODES_VAULT_URL.");
      }
    } catch (SQLException e) {
      throw new Trouble(
          "A database does not say to which cluster it belongs: " + e.getMessage(),
          "Its owner must be allowed to call pg_control_system().",
          e);
    }
  }

  private Login login(ClusterPlan plan) {
    return instance.login(plan, plan.owner());
  }

  private void powerless(ClusterPlan plan, String role, List<String> wrong) {
    try {
      if (number(instance.login(plan, role), POWER) != 0) {
        wrong.add("the role " + role + " has powers over the whole cluster; take them away");
      }
    } catch (SQLException e) {
      wrong.add(plan.called() + " does not let in " + role + ": " + e.getMessage());
    }
  }

  private static List<String> roles(ClusterPlan plan) {
    return plan.equals(ClusterPlan.MAIN)
        ? List.of("main_owner", "main_app", "main_seq")
        : List.of("vault_owner", "vault_app");
  }

  private static long number(Login login, String question) throws SQLException {
    try (var connection = login.connect();
        var statement = connection.createStatement();
        var rows = statement.executeQuery(question)) {
      rows.next();
      return rows.getLong(1);
    }
  }
}
