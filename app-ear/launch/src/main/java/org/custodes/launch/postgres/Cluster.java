package org.custodes.launch.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.custodes.launch.home.OwnerOnly;
import org.custodes.launch.home.Secrets;
import org.custodes.launch.process.Order;
import org.custodes.launch.process.Orphans;
import org.custodes.launch.process.Parts;
import org.custodes.launch.process.Patience;
import org.custodes.launch.process.Rank;
import org.custodes.launch.process.Stopping;
import org.custodes.launch.terminal.Trouble;

/**
 * One PostgreSQL server on a loopback port: initialised once, started with settings that keep
 * values of rows out of its log.
 */
public final class Cluster {

  /** Recovery after a kill reads the WAL since the last checkpoint; that takes seconds. */
  private static final Duration START = Duration.ofMinutes(3);

  private static final Duration CHILDREN = Duration.ofSeconds(10);

  private static final String PEOPLE_ALLOWED_IN = "host all all 127.0.0.1/32 scram-sha-256\n";

  private final ClusterPlan plan;
  private final Path folder;
  private final int port;
  private final Secrets secrets;

  public Cluster(ClusterPlan plan, Path folder, int port, Secrets secrets) {
    this.plan = plan;
    this.folder = folder;
    this.port = port;
    this.secrets = secrets;
  }

  public ClusterPlan plan() {
    return plan;
  }

  public int port() {
    return port;
  }

  public Path data() {
    return dataFolder().data();
  }

  public DataFolder dataFolder() {
    return new DataFolder(folder);
  }

  /** The way in as one of the roles, the superuser included. */
  public Login login(String role) {
    return login(plan.database(), role);
  }

  /** The way in as the superuser beside the database, which can be made and dropped from there. */
  public Login maintenance() {
    return login("postgres", plan.superuser());
  }

  Login login(String database, String role) {
    return new Login(
        "jdbc:postgresql://127.0.0.1:" + port + "/" + database,
        role,
        secrets.of(plan.secretOf(role)));
  }

  /** Starts it, initialising it first where there is no data yet; returns when it answers. */
  public void start(Parts parts, PostgresPrograms programs, Unprivileged unprivileged, Path logs)
      throws IOException {
    OwnerOnly.folder(folder);
    endChildrenOfTheDead();
    dataFolder().settle();
    if (!Files.isDirectory(data())) {
      initialise(parts, programs, unprivileged, logs);
    }
    Files.deleteIfExists(data().resolve("postmaster.pid"));
    Files.writeString(data().resolve("pg_hba.conf"), PEOPLE_ALLOWED_IN);
    unprivileged.handOver(folder, programs.folder());
    if (dataFolder().note().filter(note -> !note.served()).isPresent()) {
      takeOwnPassword(parts, programs, unprivileged, logs);
    }
    var part =
        parts.start(
            new Order(
                plan.called(),
                Rank.DATABASE,
                unprivileged.command(serverCommand(programs)),
                Map.of("LC_ALL", "C", "TZ", "UTC"),
                folder,
                logs.resolve("postgres-" + plan.name() + ".log")));
    var admin = maintenance();
    if (!Patience.until(START, () -> !part.isAlive() || accepts(admin))) {
      throw new Trouble(
          plan.titled() + " did not answer within " + START.toSeconds() + " s.",
          Parts.lastLines(part.log()) + "\nIts log: " + part.log());
    }
    if (!part.isAlive()) {
      throw new Trouble(
          plan.titled() + " ended while it was starting.",
          Parts.lastLines(part.log()) + "\nIts log: " + part.log());
    }
  }

  /** A wrong password is an answer that no waiting will change. */
  private boolean accepts(Login admin) {
    try (var connection = admin.connect()) {
      return connection.isValid(1);
    } catch (SQLException e) {
      if ("28P01".equals(e.getSQLState())) {
        throw new Trouble(
            plan.titled()
                + " refuses the password that lies in "
                + "secrets/secrets.properties of the home.",
            "Restore that file beside the data, or drop both by ./custodes reset.",
            e);
      }
      return false;
    }
  }

  /** Drops what a first start left unfinished; only for data that the next start makes anew. */
  public void dropData() throws IOException {
    endChildrenOfTheDead();
    OwnerOnly.remove(folder);
  }

  private void initialise(
      Parts parts, PostgresPrograms programs, Unprivileged unprivileged, Path logs)
      throws IOException {
    var draft = folder.resolve("data.draft");
    var password = folder.resolve("password");
    OwnerOnly.remove(draft);
    OwnerOnly.write(password, secrets.of(plan.secretOf(plan.superuser())) + "\n");
    unprivileged.handOver(folder, programs.folder());
    parts.run(
        new Order(
            "initialise " + plan.called(),
            Rank.TASK,
            unprivileged.command(
                List.of(
                    programs.program("initdb"),
                    "--pgdata=" + draft,
                    "--username=" + plan.superuser(),
                    "--pwfile=" + password,
                    "--auth=scram-sha-256",
                    "--encoding=UTF8",
                    "--no-locale",
                    "--data-checksums")),
            Map.of("LC_ALL", "C", "TZ", "UTC"),
            folder,
            logs.resolve("initdb-" + plan.name() + ".log")),
        line -> {});
    Files.delete(password);
    Files.move(draft, data(), StandardCopyOption.ATOMIC_MOVE);
  }

  /**
   * A backup knows the passwords of its time, or of the home that it comes from. In single-user
   * mode, which also replays the log, the superuser gets the present one while nobody can sign in;
   * the others follow with the roles.
   */
  private void takeOwnPassword(
      Parts parts, PostgresPrograms programs, Unprivileged unprivileged, Path logs)
      throws IOException {
    var statement = folder.resolve("password.sql");
    OwnerOnly.write(
        statement,
        "ALTER ROLE "
            + plan.superuser()
            + " PASSWORD '"
            + secrets.of(plan.secretOf(plan.superuser()))
            + "'\n");
    unprivileged.handOver(folder, programs.folder());
    var command =
        new ArrayList<>(
            List.of(
                "sh",
                "-c",
                "statement=$1; shift; exec \"$0\" --single \"$@\" postgres <\"$statement\"",
                programs.program("postgres"),
                statement.toString(),
                "-D",
                data().toString()));
    command.addAll(set("log_min_error_statement", "panic"));
    command.addAll(replaying());
    parts.run(
        new Order(
            "give " + plan.called() + " its password",
            Rank.TASK,
            unprivileged.command(command),
            Map.of("LC_ALL", "C", "TZ", "UTC"),
            folder,
            logs.resolve("password-" + plan.name() + ".log")),
        line -> {});
    Files.delete(statement);
  }

  private List<String> serverCommand(PostgresPrograms programs) throws IOException {
    var command = new ArrayList<>(List.of(programs.program("postgres"), "-D", data().toString()));
    Map.ofEntries(
            Map.entry("port", "" + port),
            Map.entry("listen_addresses", "127.0.0.1"),
            Map.entry("unix_socket_directories", ""),
            Map.entry("max_connections", "60"),
            Map.entry("shared_buffers", "128MB"),
            Map.entry("timezone", "UTC"),
            Map.entry("log_timezone", "UTC"),
            Map.entry("logging_collector", "off"),
            Map.entry("log_error_verbosity", "terse"),
            Map.entry("log_statement", "none"),
            Map.entry("log_min_error_statement", "panic"),
            Map.entry("log_min_duration_statement", "-1"),
            Map.entry("log_parameter_max_length", "0"),
            Map.entry("log_parameter_max_length_on_error", "0"),
            Map.entry("log_connections", "off"),
            Map.entry("max_slot_wal_keep_size", FinishedLog.LIMIT))
        .entrySet()
        .stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(setting -> command.addAll(set(setting.getKey(), setting.getValue())));
    if (!plan.equals(ClusterPlan.KEYCLOAK)) {
      // a server that was stopped amid a change must not keep others from taking over its work;
      // none of the house's transactions waits for anything so long
      command.addAll(set("idle_in_transaction_session_timeout", "30s"));
    }
    command.addAll(replaying());
    return command;
  }

  private static List<String> set(String setting, String value) {
    return List.of("-c", setting + "=" + value);
  }

  /**
   * Where data came from a backup and their log was not replayed yet: it lies in place, all of it.
   */
  private List<String> replaying() throws IOException {
    var words = new ArrayList<String>();
    var timeline = dataFolder().timelineToReplay();
    if (timeline.isPresent()) {
      words.addAll(set("restore_command", "false"));
      // single-user mode, where it is replayed, cannot serve readers meanwhile
      words.addAll(set("hot_standby", "off"));
      words.addAll(set("recovery_target_timeline", "" + timeline.getAsInt()));
    }
    return words;
  }

  /**
   * After a kill of the server its children leave by themselves; until then they hold the shared
   * memory, and the next server would refuse to start.
   */
  private void endChildrenOfTheDead() throws IOException {
    if (!Files.isDirectory(data())) {
      return;
    }
    var real = data().toRealPath();
    if (!Patience.until(CHILDREN, () -> Orphans.workingIn(real).isEmpty())) {
      Orphans.workingIn(real).forEach(mark -> Stopping.signal(mark, "KILL"));
      Patience.until(CHILDREN, () -> Orphans.workingIn(real).isEmpty());
    }
  }
}
