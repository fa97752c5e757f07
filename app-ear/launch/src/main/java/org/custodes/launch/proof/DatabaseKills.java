package org.custodes.launch.proof;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.custodes.launch.build.Downloads;
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
import org.custodes.launch.postgres.PostgresPrograms;
import org.custodes.launch.postgres.Roles;
import org.custodes.launch.postgres.Unprivileged;
import org.custodes.launch.process.Orphans;
import org.custodes.launch.process.Parts;
import org.custodes.launch.process.Patience;
import org.custodes.launch.process.ProcessMark;
import org.custodes.launch.process.Stopping;
import org.custodes.launch.proof.Notebook.Change;
import org.custodes.launch.terminal.Terminal;
import org.custodes.launch.terminal.Trouble;

/**
 * The same game as {@link WholeKills} with one database alone: a round takes seconds, not minutes.
 */
final class DatabaseKills implements Campaign {

  private static final int FRESH_ONE_IN = 3;
  private static final double START_SECONDS = 2;
  private static final double USE_SECONDS = 0.5;

  private final Project project;
  private final Home home;
  private final Path notes;
  private final int port;
  private final Terminal terminal;
  private Parts parts;
  private PostgresPrograms programs;

  DatabaseKills(Project project, Path folder, int offset, Terminal terminal) {
    this.project = project;
    this.home = new Home(folder.resolve("home"));
    this.notes = folder.resolve("acknowledged.log");
    this.port = new PortPlan(offset).main();
    this.terminal = terminal;
    this.parts = new Parts(home.root());
  }

  @Override
  public String name() {
    return "databases";
  }

  @Override
  public boolean isQuick() {
    return true;
  }

  @Override
  public String claim() {
    return "Whatever process of a database is killed while it is initialised, started or used,"
        + " the next start brings it back with every row that was acknowledged.";
  }

  @Override
  public void round(RandomGenerator chance, Tally tally) throws IOException {
    if (chance.nextInt(FRESH_ONE_IN) == 0) {
      beginAfresh();
      tally.add("fresh databases", 1);
    }
    home.prepared();
    install();
    var cluster = cluster();
    killWhileStarting(cluster, chance, tally);
    start(cluster);
    try (var notebook = new Notebook(notes)) {
      verify(cluster, notebook, tally);
      killInUse(cluster, notebook, chance, tally);
    }
    abandon();
  }

  @Override
  public void beginAfresh() throws IOException {
    Stopping.all(Orphans.of(home.root()));
    OwnerOnly.remove(home.root());
    Files.deleteIfExists(notes);
  }

  @Override
  public void close(Tally tally) throws IOException {
    var cluster = cluster();
    start(cluster);
    try (var notebook = new Notebook(notes)) {
      verify(cluster, notebook, tally);
    }
    abandon();
    if (!Orphans.of(home.root()).isEmpty()) {
      throw new Refuted("A stopped database goes on running.");
    }
  }

  @Override
  public void abandon() {
    parts.stopAll();
  }

  @SuppressWarnings("try") // the lock is held, not used
  private void install() throws IOException {
    var workshop = new Workshop(project);
    var versions = Versions.built();
    try (var alone = workshop.alone()) {
      if (workshop.has(PostgresPrograms.name(versions))) {
        programs = new PostgresPrograms(workshop.at(PostgresPrograms.name(versions)));
        return;
      }
      var maven = new Maven(project, new Parts(home.root()), home.logs());
      try (var downloads = Downloads.fetch(workshop, maven, terminal)) {
        programs = PostgresPrograms.install(workshop, versions, downloads);
      }
    }
  }

  private Cluster cluster() throws IOException {
    return new Cluster(ClusterPlan.MAIN, home.cluster("main"), port, new Secrets(home));
  }

  private void killWhileStarting(Cluster cluster, RandomGenerator chance, Tally tally) {
    parts = new Parts(home.root());
    var starting = Thread.ofPlatform().start(() -> startIfItMay(cluster));
    Moment.between(0, START_SECONDS, chance).await(() -> !starting.isAlive());
    tally.add("killed while starting: " + kill(chance), 1);
    // the start sees the death, or waits until the server that is killed now is no more
    var ended = Patience.until(Duration.ofSeconds(5), () -> !starting.isAlive());
    abandon();
    if (!ended) {
      Moment.awaitEnd(List.of(starting));
    }
  }

  private void startIfItMay(Cluster cluster) {
    try {
      cluster.start(parts, programs, Unprivileged.here(), home.logs());
      Roles.apply(cluster);
    } catch (Trouble | IOException e) {
      // what a kill looks like from here; the next start is the one that counts
      terminal.progress(
          "  the start was cut off: " + e.getMessage().lines().findFirst().orElse(""));
    }
  }

  private void start(Cluster cluster) throws IOException {
    parts = new Parts(home.root());
    try {
      cluster.start(parts, programs, Unprivileged.here(), home.logs());
      Roles.apply(cluster);
    } catch (Trouble trouble) {
      throw new Refuted(trouble.getMessage() + "\n" + trouble.advice());
    }
  }

  private void killInUse(Cluster cluster, Notebook notebook, RandomGenerator chance, Tally tally) {
    var writing = Thread.ofPlatform().start(() -> write(cluster, notebook, tally));
    Moment.between(0, USE_SECONDS, chance).await(() -> !writing.isAlive());
    tally.add("killed in use: " + kill(chance), 1);
    new Moment(USE_SECONDS).await(() -> !writing.isAlive());
    abandon();
    Moment.awaitEnd(List.of(writing));
  }

  /** Kills somebody of those who work for the database; says who it was. */
  private String kill(RandomGenerator chance) {
    var servers = Orphans.of(home.root()).stream().map(part -> part.mark()).toList();
    var all = new ArrayList<>(new HashSet<>(servers));
    Orphans.workingIn(home.cluster("main").resolve("data")).stream()
        .filter(mark -> !servers.contains(mark))
        .forEach(all::add);
    if (all.isEmpty()) {
      return "nobody";
    }
    if (chance.nextInt(3) == 0) {
      all.forEach(mark -> Stopping.signal(mark, "KILL"));
      return "everything at once";
    }
    List<ProcessMark> pool = chance.nextBoolean() && !servers.isEmpty() ? servers : all;
    var victim = pool.get(chance.nextInt(pool.size()));
    Stopping.signal(victim, "KILL");
    return servers.contains(victim) ? "the server or initdb" : "a child of the server";
  }

  private static void write(Cluster cluster, Notebook notebook, Tally tally) {
    try (var connection = cluster.login(ClusterPlan.MAIN.owner()).connect();
        var statement = connection.prepareStatement("INSERT INTO mark (no) VALUES (?)")) {
      while (true) {
        var number = notebook.nextNumber();
        var change = new Change("" + number, "mark", "GIVEN", number);
        notebook.ask(change);
        statement.setLong(1, number);
        statement.executeUpdate();
        notebook.acknowledge(change);
        tally.add("acknowledged rows", 1);
      }
    } catch (SQLException e) {
      tally.add("rows without an answer", 1);
    }
  }

  private static void verify(Cluster cluster, Notebook notebook, Tally tally) {
    var present = rows(cluster);
    for (var change : notebook.acknowledged().values()) {
      if (!present.contains(change.number())) {
        throw new Refuted("Acknowledged was the row " + change.number() + ", and it is gone.");
      }
    }
    tally.add("acknowledged rows found again", notebook.acknowledged().size());
  }

  private static Set<Long> rows(Cluster cluster) {
    var present = new HashSet<Long>();
    try (var connection = cluster.login(ClusterPlan.MAIN.owner()).connect();
        var statement = connection.createStatement()) {
      statement.execute("CREATE TABLE IF NOT EXISTS mark (no bigint PRIMARY KEY)");
      try (var rows = statement.executeQuery("SELECT no FROM mark")) {
        while (rows.next()) {
          present.add(rows.getLong(1));
        }
      }
    } catch (SQLException e) {
      throw new Refuted("The database does not answer as its owner expects: " + e.getMessage());
    }
    return present;
  }
}
