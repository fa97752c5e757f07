package org.custodes.launch.command;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Map;
import org.custodes.launch.backup.Artefact;
import org.custodes.launch.build.Ear;
import org.custodes.launch.build.Maven;
import org.custodes.launch.build.Versions;
import org.custodes.launch.build.Workshop;
import org.custodes.launch.home.Home;
import org.custodes.launch.home.InstanceLock;
import org.custodes.launch.home.Project;
import org.custodes.launch.home.RunNote;
import org.custodes.launch.postgres.BaseBackup;
import org.custodes.launch.postgres.Cluster;
import org.custodes.launch.postgres.ClusterPlan;
import org.custodes.launch.postgres.PostgresPrograms;
import org.custodes.launch.postgres.Unprivileged;
import org.custodes.launch.process.Parts;
import org.custodes.launch.terminal.Terminal;
import org.custodes.launch.terminal.Trouble;

/** What backup and restore both need of an instance. */
record Copies(Project project, Home home, Terminal terminal) {

  /** What is done with a cluster that answers. */
  interface Copying {
    void of(BaseBackup cluster) throws IOException;
  }

  /** Keeps other backups and restores of this home out; to be closed. */
  InstanceLock alone() throws IOException {
    var lock =
        InstanceLock.take(home.run().resolve("copies-lock"))
            .orElseThrow(
                () ->
                    new Trouble(
                        "Another backup or restore of " + home.root() + " is at work.",
                        "Wait until it is finished."));
    ArchiveCode.sweep(home.run());
    return lock;
  }

  /** Refuses what somebody else runs and keeps. */
  void refuseOthers(Artefact artefact, String done) {
    var foreign = new ForeignDatabases(System.getenv());
    var isForeign =
        switch (artefact) {
          case MAIN -> foreign.has(ClusterPlan.MAIN);
          case VAULT -> foreign.has(ClusterPlan.VAULT);
          case KEYSTORE -> false;
        };
    if (isForeign || ProductionPlaces.isAt(home)) {
      throw new Trouble(
          "Here " + artefact.called() + " is yours: it is " + done + " by your own tools.",
          "Main, vault and keystore never into one place; backups of the vault sealed and kept"
              + " shorter than an epoch\nof the master key; the tombstone log never from an old"
              + " copy. docs/operations.md says what else to mind.");
    }
  }

  /** The server's code, which seals and opens; to be closed. */
  @SuppressWarnings("try") // the lock is held, not used
  ArchiveCode code() throws IOException {
    var workshop = new Workshop(project);
    try (var alone = workshop.alone()) {
      var maven = new Maven(project, new Parts(home.root()), home.logs());
      return ArchiveCode.unpacked(new Ear(project, workshop).built(maven, terminal), home.run());
    }
  }

  /** A cluster of the running instance; of one that is stopped, the cluster alone is started. */
  void withRunning(ClusterPlan plan, Copying copying) throws IOException {
    if (new Idle(home).runs()) {
      var note = RunNote.read(home);
      var offset = note.map(RunNote::portOffset).orElse(0);
      copy(new Instance(home, "localhost", offset, Map.of()).cluster(plan), copying);
    } else {
      withStarted(plan, copying);
    }
  }

  @SuppressWarnings("try") // the lock is held, not used
  private void withStarted(ClusterPlan plan, Copying copying) throws IOException {
    var instance = new Instance(home, "localhost", 0, Map.of());
    var cluster = new Cluster(plan, home.cluster(plan.name()), freePort(), instance.secrets());
    if (cluster.dataFolder().systemIdentifier().isEmpty()) {
      throw new Trouble(
          "There is nothing to back up: " + plan.called() + " has no data yet.",
          "./custodes run makes them.");
    }
    var parts = new Parts(home.root());
    Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(parts::stopAll));
    try (var held = new Idle(home).held()) {
      terminal.progress("Custodes does not run: starting " + plan.called() + " alone");
      cluster.start(parts, programs(), Unprivileged.here(), home.logs());
      copy(cluster, copying);
    } finally {
      parts.stopAll();
    }
  }

  private static void copy(Cluster cluster, Copying copying) throws IOException {
    try (var backup = BaseBackup.of(cluster)) {
      copying.of(backup);
    }
  }

  private PostgresPrograms programs() throws IOException {
    var workshop = new Workshop(project);
    var name = PostgresPrograms.name(Versions.built());
    if (!workshop.has(name)) {
      throw new Trouble(
          "PostgreSQL's programs are not unpacked.",
          "./custodes run unpacks them; then try again.");
    }
    return new PostgresPrograms(workshop.at(name));
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }
}
