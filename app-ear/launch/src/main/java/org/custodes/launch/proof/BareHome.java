package org.custodes.launch.proof;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.custodes.launch.build.Downloads;
import org.custodes.launch.build.FileTool;
import org.custodes.launch.build.Maven;
import org.custodes.launch.build.Versions;
import org.custodes.launch.build.Workshop;
import org.custodes.launch.home.Home;
import org.custodes.launch.home.OwnerOnly;
import org.custodes.launch.home.PortPlan;
import org.custodes.launch.home.Project;
import org.custodes.launch.home.Secrets;
import org.custodes.launch.postgres.Cluster;
import org.custodes.launch.postgres.ClusterPlan;
import org.custodes.launch.postgres.Migrations;
import org.custodes.launch.postgres.PostgresPrograms;
import org.custodes.launch.postgres.Roles;
import org.custodes.launch.postgres.Unprivileged;
import org.custodes.launch.process.Order;
import org.custodes.launch.process.Orphans;
import org.custodes.launch.process.Parts;
import org.custodes.launch.process.Rank;
import org.custodes.launch.process.Stopping;
import org.custodes.launch.terminal.Terminal;

/**
 * Both clusters, a keystore and a tombstone log for plain JVMs that run the house without a server.
 */
final class BareHome {
  private static final String MODULE = "bare";
  private static final String START = "start";
  private static final List<ClusterPlan> CLUSTERS = List.of(ClusterPlan.MAIN, ClusterPlan.VAULT);

  /** A lease of a job, and a little more: by then whoever was killed holds nothing any more. */
  private static final Duration LEASE = Duration.ofSeconds(46);

  /** Within it nobody may be half-erased any more, from when the next process is up. */
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final Project project;
  private final Home home;
  private final PortPlan ports;
  private final Terminal terminal;
  private Parts parts;
  private Path tool;
  private boolean up;

  BareHome(Project project, Path folder, int offset, Terminal terminal) {
    this.project = project;
    this.home = new Home(folder);
    this.ports = new PortPlan(offset);
    this.terminal = terminal;
    this.parts = new Parts(home.root());
  }

  /** Starts the clusters, unless they run; the very first time makes everything. */
  void ready() throws IOException {
    if (up) {
      return;
    }
    home.prepared();
    parts = new Parts(home.root());
    var programs = installed();
    for (var plan : CLUSTERS) {
      var cluster = cluster(plan);
      cluster.start(parts, programs, Unprivileged.here(), home.logs());
      Roles.apply(cluster);
      Migrations.apply(cluster.login(plan.owner()), project.migrations(plan.name()));
      hurry(cluster);
    }
    makeKeystore();
    OwnerOnly.write(settings(), settingsText(Set.of()));
    if (!Files.exists(archive())) {
      // the classes as this machine maps them: each later start saves a second
      new BareProcess(
              command("-XX:ArchiveClassesAtExit=" + archive()), home, ahead(), START, this::reached)
          .end();
    }
    up = true;
  }

  /** As the settings and the words to a process name them. */
  static String names(Set<ClusterPlan> plans) {
    return String.join(",", plans.stream().map(ClusterPlan::name).sorted().toList());
  }

  /**
   * Copies what the house keeps, as it is now; nobody may be at work in it.
   *
   * @param name of the copy, as a database may be called
   */
  void copy(String name) throws IOException {
    for (var plan : CLUSTERS) {
      replace(plan, name, plan.database());
    }
    OwnerOnly.folder(copies(name));
    for (var file : List.of(notebook(), home.tombstones())) {
      Files.copy(
          file,
          copies(name).resolve(file.getFileName()),
          StandardCopyOption.REPLACE_EXISTING,
          StandardCopyOption.COPY_ATTRIBUTES);
    }
  }

  boolean hasCopy(String name) {
    return Files.isDirectory(copies(name));
  }

  /**
   * Puts a copy in place of what is there, and says so to the processes that follow.
   *
   * @param present a copy of everything
   * @param former an older one, of which only {@code plans} are taken
   */
  void putInPlace(String present, String former, Set<ClusterPlan> plans) throws IOException {
    for (var plan : CLUSTERS) {
      replace(plan, plan.database(), plans.contains(plan) ? former : present);
    }
    for (var file : List.of(notebook(), home.tombstones())) {
      Files.copy(
          copies(present).resolve(file.getFileName()),
          file,
          StandardCopyOption.REPLACE_EXISTING,
          StandardCopyOption.COPY_ATTRIBUTES);
    }
    OwnerOnly.write(settings(), settingsText(plans));
  }

  /** Makes a database anew, as a copy of another; whoever is still in one of them is sent away. */
  private void replace(ClusterPlan plan, String there, String from) throws IOException {
    var admin = cluster(plan).maintenance();
    try {
      Sql.run(
          admin,
          "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '" + from + "'");
      Sql.run(admin, "DROP DATABASE IF EXISTS " + there + " WITH (FORCE)");
      Sql.run(admin, "CREATE DATABASE " + there + " TEMPLATE " + from);
    } catch (SQLException e) {
      throw new IOException(plan.called() + " cannot be copied", e);
    }
  }

  private Path copies(String name) {
    return home.root().resolve("copies").resolve(name);
  }

  /** Whoever was stopped amid a transaction loses it ten times sooner, as timers tick here. */
  private static void hurry(Cluster cluster) throws IOException {
    try {
      var admin = cluster.login(cluster.plan().superuser());
      for (var role : cluster.plan().others()) {
        Sql.run(admin, "ALTER ROLE " + role + " SET idle_in_transaction_session_timeout = '3s'");
      }
    } catch (SQLException e) {
      throw new IOException(cluster.plan().called() + " does not answer", e);
    }
  }

  @SuppressWarnings("try") // the lock is held, not used
  private PostgresPrograms installed() throws IOException {
    var workshop = new Workshop(project);
    var versions = Versions.built();
    try (var alone = workshop.alone()) {
      var maven = new Maven(project, new Parts(home.root()), home.logs());
      tool =
          new FileTool(project, workshop, MODULE, "domain", "persistence")
              .built(maven, () -> terminal.progress("building the house without a server"));
      if (workshop.has(PostgresPrograms.name(versions))) {
        return new PostgresPrograms(workshop.at(PostgresPrograms.name(versions)));
      }
      try (var downloads = Downloads.fetch(workshop, maven, terminal)) {
        return PostgresPrograms.install(workshop, versions, downloads);
      }
    }
  }

  private void makeKeystore() {
    parts.run(
        new Order(
            "make the keystore",
            Rank.TASK,
            List.of(
                java(),
                "-cp",
                tool + "/*",
                "org.custodes.persistence.vault.NewKeystore",
                home.keystore().toString()),
            Map.of(),
            home.root(),
            home.logs().resolve("make-the-keystore.log")),
        line -> {});
  }

  private String settingsText(Set<ClusterPlan> old) throws IOException {
    return cluster("main", ClusterPlan.MAIN, Map.of("app", "main_app", "sequencer", "main_seq"))
        + cluster("vault", ClusterPlan.VAULT, Map.of("app", "vault_app"))
        + "keystore="
        + home.keystore()
        + "\ntombstones="
        + home.tombstones()
        + "\nnotebook="
        + notebook()
        + "\npatience="
        + PATIENCE.toSeconds()
        + "\nrestored="
        + names(old)
        + "\n";
  }

  private String cluster(String name, ClusterPlan plan, Map<String, String> roles)
      throws IOException {
    var text = new StringBuilder();
    var all = new java.util.TreeMap<>(roles);
    all.put("admin", plan.superuser());
    for (var role : all.entrySet()) {
      var login = cluster(plan).login(role.getValue());
      text.append(name).append('.').append(role.getKey()).append('=').append(login.user());
      text.append('\n').append(name).append('.').append(role.getKey()).append(".password=");
      text.append(login.password()).append('\n');
    }
    return text + name + ".url=" + cluster(plan).login(plan.owner()).url() + "\n";
  }

  Cluster cluster(ClusterPlan plan) throws IOException {
    var port = plan.equals(ClusterPlan.MAIN) ? ports.main() : ports.vault();
    return new Cluster(plan, home.cluster(plan.name()), port, new Secrets(home));
  }

  /** What a cluster's server wrote. */
  Path log(ClusterPlan plan) {
    return home.logs().resolve("postgres-" + plan.name() + ".log");
  }

  /** A further process, by whose clock every lease of those before it is over. */
  BareProcess start() throws IOException {
    return start(START);
  }

  /**
   * @param how {@code start}, or what is to happen at a boundary of the start
   */
  BareProcess start(String how) throws IOException {
    var ahead = ahead() + LEASE.toSeconds();
    OwnerOnly.write(clock(), "" + ahead);
    return new BareProcess(
        command("-XX:SharedArchiveFile=" + archive()), home, ahead, how, this::reached);
  }

  /** A process may have jumped over a pause; whoever comes next is not behind it. */
  private void reached(long ahead) {
    try {
      if (ahead > ahead()) {
        OwnerOnly.write(clock(), "" + ahead);
      }
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private List<String> command(String archiving) {
    var command =
        new ArrayList<>(
            List.of(
                java(),
                "-Xmx256m",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xlog:disable",
                archiving,
                "-cp",
                classPath(),
                "org.custodes.bare.Bare",
                settings().toString()));
    return command;
  }

  /** One by one: an archive of classes belongs to one class path. */
  private String classPath() {
    try (var jars = Files.list(tool)) {
      return String.join(":", jars.map(Path::toString).sorted().toList());
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }

  private long ahead() throws IOException {
    return Files.exists(clock()) ? Long.parseLong(Files.readString(clock()).strip()) : 0;
  }

  private Path clock() {
    return home.run().resolve("ahead");
  }

  private Path settings() {
    return home.secrets().resolve("bare.properties");
  }

  private Path notebook() {
    return home.run().resolve("notebook.log");
  }

  private Path archive() {
    return home.run().resolve(tool.getFileName() + ".jsa");
  }

  /** How many things were acknowledged so far, by what was asked for. */
  Map<String, Long> acknowledged() throws IOException {
    var counts = new java.util.TreeMap<String, Long>();
    if (Files.exists(notebook())) {
      for (var line : Files.readAllLines(notebook())) {
        var words = line.split(" ", -1);
        if (words.length > 4 && words[1].equals("done")) {
          counts.merge(words[3].equals("step") ? words[5] : words[3], 1L, Long::sum);
        }
      }
    }
    return counts;
  }

  /** Whether nothing of it runs. */
  void stop() {
    parts.stopAll();
    up = false;
  }

  void abandon() {
    Stopping.all(Orphans.of(home.root()));
    up = false;
  }

  void beginAfresh() throws IOException {
    abandon();
    OwnerOnly.remove(home.root());
  }

  /** One number out of a cluster, as its superuser. */
  long number(ClusterPlan plan, String question) throws IOException {
    try {
      return Sql.number(cluster(plan).login(plan.superuser()), question);
    } catch (SQLException e) {
      throw new IOException(plan.called() + " does not answer", e);
    }
  }
}
