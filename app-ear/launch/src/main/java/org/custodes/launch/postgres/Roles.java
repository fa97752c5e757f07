package org.custodes.launch.postgres;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import org.custodes.launch.terminal.Trouble;

/**
 * Brings the roles and the database of a cluster to their present state; may be run again at any
 * time. What a role may do with a table is granted by the migrations.
 */
public final class Roles {

  private Roles() {}

  public static void apply(Cluster cluster) {
    var plan = cluster.plan();
    try {
      try (var connection = cluster.maintenance().connect()) {
        role(connection, cluster, plan.owner());
        for (var other : plan.others()) {
          role(connection, cluster, other);
        }
        database(connection, plan);
      }
      try (var connection = cluster.login(plan.superuser()).connect()) {
        schema(connection, plan);
      }
    } catch (SQLException e) {
      throw new Trouble(
          "The roles of " + plan.called() + " could not be made: " + e.getMessage(),
          "Run again; if it stays so, look at its log in the folder logs of the home.",
          e);
    }
  }

  private static void role(Connection connection, Cluster cluster, String role)
      throws SQLException {
    var login = cluster.login(role);
    var verb =
        exists(connection, "SELECT 1 FROM pg_roles WHERE rolname = ?", role) ? "ALTER" : "CREATE";
    execute(
        connection,
        verb
            + " ROLE "
            + role
            + " LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION NOBYPASSRLS PASSWORD '"
            + login.password()
            + "'");
  }

  private static void database(Connection connection, ClusterPlan plan) throws SQLException {
    if (!exists(connection, "SELECT 1 FROM pg_database WHERE datname = ?", plan.database())) {
      execute(
          connection,
          "CREATE DATABASE " + plan.database() + " OWNER " + plan.owner() + " TEMPLATE template0");
    }
    execute(connection, "REVOKE ALL ON DATABASE " + plan.database() + " FROM PUBLIC");
    execute(connection, "REVOKE ALL ON DATABASE postgres FROM PUBLIC");
    execute(connection, "REVOKE ALL ON DATABASE template1 FROM PUBLIC");
    for (var other : plan.others()) {
      execute(connection, "GRANT CONNECT ON DATABASE " + plan.database() + " TO " + other);
    }
  }

  private static void schema(Connection connection, ClusterPlan plan) throws SQLException {
    execute(connection, "REVOKE ALL ON SCHEMA public FROM PUBLIC");
    execute(connection, "GRANT ALL ON SCHEMA public TO " + plan.owner());
    var others = new ArrayList<>(plan.others());
    for (var other : others) {
      execute(connection, "GRANT USAGE ON SCHEMA public TO " + other);
    }
  }

  private static boolean exists(Connection connection, String question, String name)
      throws SQLException {
    try (var statement = connection.prepareStatement(question)) {
      statement.setString(1, name);
      try (var rows = statement.executeQuery()) {
        return rows.next();
      }
    }
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
