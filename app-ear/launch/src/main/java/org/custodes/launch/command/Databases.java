package org.custodes.launch.command;

import java.io.IOException;
import org.custodes.launch.home.Project;
import org.custodes.launch.postgres.Cluster;
import org.custodes.launch.postgres.ClusterPlan;
import org.custodes.launch.postgres.Migrations;
import org.custodes.launch.postgres.PostgresPrograms;
import org.custodes.launch.postgres.Roles;
import org.custodes.launch.postgres.Unprivileged;
import org.custodes.launch.process.Parts;
import org.custodes.launch.terminal.Terminal;

/** The databases of one instance, brought up and to their present shape. */
record Databases(Instance instance, Parts parts, Terminal terminal) {

  /** Starts the cluster, unless somebody else runs it, and migrates its database. */
  void ready(ClusterPlan plan, Project project, PostgresPrograms programs) throws IOException {
    if (instance.runsItself(plan)) {
      start(instance.cluster(plan), programs);
    }
    var steps =
        Migrations.apply(instance.login(plan, plan.owner()), project.migrations(plan.name()));
    if (steps > 0) {
      terminal.progress("migrated " + plan.called() + ", new steps: " + steps);
    }
  }

  /** Starts a cluster with its roles; what lies in its database is somebody else's business. */
  void start(Cluster cluster, PostgresPrograms programs) throws IOException {
    cluster.start(parts, programs, Unprivileged.here(), instance.home().logs());
    Roles.apply(cluster);
    terminal.progress(cluster.plan().called() + " answers on port " + cluster.port());
  }

  /** The vault in the cluster of the records would link both. */
  void refuseOneCluster() {
    if (!instance.runsItself(ClusterPlan.MAIN) || !instance.runsItself(ClusterPlan.VAULT)) {
      new ForeignChecks(instance).refuseOneCluster();
    }
  }
}
