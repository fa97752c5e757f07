package org.custodes.launch.command;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.custodes.launch.build.Workshop;
import org.custodes.launch.home.Project;
import org.custodes.launch.postgres.ClusterPlan;
import org.custodes.launch.process.Parts;
import org.custodes.launch.terminal.Terminal;
import org.custodes.launch.wildfly.ServerEnvironment;
import org.custodes.launch.wildfly.WildFlyDistribution;
import org.custodes.launch.wildfly.WildFlyServer;

/** One start, from sources to answering URLs. */
final class Raising {

  private static final Duration SERVER = Duration.ofMinutes(6);

  private final Project project;
  private final Instance instance;
  private final Manner manner;
  private final Parts parts;
  private final Terminal terminal;
  private final Path logs;
  private final Databases databases;
  private final AfterRestore afterRestore;
  private final Archiving archiving;
  private final Steps steps = new Steps();

  Raising(
      Project project,
      Instance instance,
      Manner manner,
      AfterRestore afterRestore,
      Archiving archiving,
      Parts parts,
      Terminal terminal) {
    this.project = project;
    this.instance = instance;
    this.manner = manner;
    this.afterRestore = afterRestore;
    this.archiving = archiving;
    this.parts = parts;
    this.terminal = terminal;
    this.logs = instance.home().logs();
    this.databases = new Databases(instance, parts, terminal);
  }

  @SuppressWarnings("try") // the lock is held, not used
  void raise() throws IOException {
    // whatever else the start is busy with: a first one installs for minutes
    parts.onDeath(steps::fail);
    refuseUnfitDatabases();
    manner.introduce();
    var workshop = new Workshop(project);
    CompletableFuture<Void> up;
    try (var alone = workshop.alone();
        var made =
            new Installation(
                project, workshop, manner.runsKeycloak(), steps, parts, logs, terminal)) {
      var main = database(ClusterPlan.MAIN, made);
      var vault = database(ClusterPlan.VAULT, made);
      var identity = manner.identity(made, steps);
      var server =
          steps.after(
              CompletableFuture.allOf(main, vault, made.wildfly(), made.ear()),
              () -> startServer(made.wildfly().join(), made.ear().join()));
      up = CompletableFuture.allOf(identity, server);
      steps.await(made.whole());
    }
    steps.await(up);
  }

  /** What can be seen before anything is migrated. */
  private void refuseUnfitDatabases() {
    new ForeignDatabases(System.getenv()).refuseGaps();
    new ForeignChecks(instance).refuseUnfit();
    if (!instance.runsItself(ClusterPlan.MAIN) && !instance.runsItself(ClusterPlan.VAULT)) {
      databases.refuseOneCluster();
    }
  }

  private CompletableFuture<Void> database(ClusterPlan plan, Installation made) {
    return steps.after(
        made.postgres(), () -> databases.ready(plan, project, made.postgres().join()));
  }

  private void startServer(WildFlyDistribution files, Path ear) throws IOException {
    var server = new WildFlyServer(files, instance.home().wildfly(), logs);
    terminal.progress("starting the server");
    databases.refuseOneCluster();
    new Keystore(manner.keystore(), logs)
        .ensure(ear, instance.login(ClusterPlan.VAULT, "vault_app"), parts);
    server.start(
        parts,
        ear,
        instance.ports().offset(),
        instance.addresses().bindAddress(),
        manner.isProduction(),
        afterRestore
            .told(manner.serverEnvironment())
            .office(System.getenv(ServerEnvironment.OFFICE))
            .variables());
    Parts.awaitAnswer("server", SERVER, server.log(), server::isUp);
    manner.awaitServer(server.log());
    terminal.progress("the server answers");
    afterRestore.settle();
    archiving.begin(ear);
  }
}
