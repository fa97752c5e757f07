package org.custodes.launch.command;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.custodes.launch.home.Addresses;
import org.custodes.launch.home.Home;
import org.custodes.launch.home.PortPlan;
import org.custodes.launch.home.Secrets;
import org.custodes.launch.postgres.Cluster;
import org.custodes.launch.postgres.ClusterPlan;
import org.custodes.launch.postgres.Login;
import org.custodes.launch.wildfly.ServerEnvironment;

/** One instance with its ports and secrets: which databases it has, and how to get in. */
final class Instance {

  private final Home home;
  private final Addresses addresses;
  private final Secrets secrets;
  private final ForeignDatabases foreign;

  Instance(Home home, String host, int portOffset, Map<String, String> environment)
      throws IOException {
    this.home = home;
    this.addresses = new Addresses(host, new PortPlan(portOffset));
    this.secrets = new Secrets(home);
    this.foreign = new ForeignDatabases(environment);
  }

  Home home() {
    return home;
  }

  Addresses addresses() {
    return addresses;
  }

  PortPlan ports() {
    return addresses.ports();
  }

  Secrets secrets() {
    return secrets;
  }

  /** The clusters that this instance runs itself. */
  List<Cluster> clusters() {
    var clusters = new ArrayList<Cluster>();
    for (var plan : ClusterPlan.ALL) {
      if (!foreign.has(plan)) {
        clusters.add(cluster(plan));
      }
    }
    return clusters;
  }

  boolean runsItself(ClusterPlan plan) {
    return !foreign.has(plan);
  }

  Cluster cluster(ClusterPlan plan) {
    return new Cluster(plan, home.cluster(folder(plan)), port(plan), secrets);
  }

  /** The way into a database as one of its roles, wherever the database is. */
  Login login(ClusterPlan plan, String role) {
    return foreign.has(plan) ? foreign.login(plan, role) : cluster(plan).login(role);
  }

  /** What the server is told of its databases. */
  ServerEnvironment databaseEnvironment() {
    return new ServerEnvironment(
        login(ClusterPlan.MAIN, "main_app"),
        login(ClusterPlan.MAIN, "main_seq"),
        login(ClusterPlan.VAULT, "vault_app"));
  }

  private int port(ClusterPlan plan) {
    return switch (plan.name()) {
      case "main" -> ports().main();
      case "vault" -> ports().vault();
      default -> ports().keycloakDatabase();
    };
  }

  private static String folder(ClusterPlan plan) {
    return plan.name();
  }
}
