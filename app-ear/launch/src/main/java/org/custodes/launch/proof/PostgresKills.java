package org.custodes.launch.proof;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.random.RandomGenerator;
import org.custodes.launch.postgres.ClusterPlan;
import org.custodes.launch.process.Orphans;
import org.custodes.launch.process.Patience;
import org.custodes.launch.process.ProcessMark;
import org.custodes.launch.process.Stopping;
import org.custodes.launch.terminal.Terminal;

/**
 * Kills processes of both PostgreSQL servers while people act in a plain JVM, which stays. A kill
 * counts when the server's own log says so.
 */
final class PostgresKills extends BareKilling {
  private static final String KILLED = "kills of PostgreSQL that its log tells of";
  private static final String IN_THE_LOG = "was terminated by signal 9";

  private static final int WANTED = 60;
  private static final int A_ROUND = 6;
  private static final double USE_SECONDS = 2.5;
  private static final Duration SEEN = Duration.ofSeconds(10);

  PostgresKills(BareHome home, Terminal terminal) {
    super(home, terminal);
  }

  @Override
  public String word() {
    return "postgres";
  }

  @Override
  public boolean wantsMore(Tally tally) {
    return tally.count(KILLED) < WANTED;
  }

  @Override
  public void round(RandomGenerator chance, Tally tally) throws IOException {
    home.ready();
    var process = home.start();
    try {
      process.awaitUp();
      note(process.obey("verify"), tally);
      for (var kill = 0; kill < A_ROUND; kill++) {
        process.obey("work " + chance.nextInt(Integer.MAX_VALUE));
        Moment.between(0, USE_SECONDS, chance).await(() -> false);
        kill(chance, tally);
        // the clusters repair themselves; what was under way then gets its minute
        note(process.obey("verify"), tally);
      }
    } finally {
      process.kill();
    }
    terminal.progress("  " + tally.count(KILLED) + " " + KILLED);
  }

  private void kill(RandomGenerator chance, Tally tally) throws IOException {
    var plan = chance.nextBoolean() ? ClusterPlan.MAIN : ClusterPlan.VAULT;
    var before = told(plan);
    var children = children(plan);
    if (children.isEmpty()) {
      return;
    }
    Stopping.signal(children.get(chance.nextInt(children.size())), "KILL");
    if (Patience.until(SEEN, () -> told(plan) > before)) {
      tally.add(KILLED, 1);
      tally.add("killed in " + plan.called(), 1);
    }
  }

  private long told(ClusterPlan plan) {
    try {
      return Files.readString(home.log(plan))
          .lines()
          .filter(line -> line.contains(IN_THE_LOG))
          .count();
    } catch (IOException e) {
      return 0;
    }
  }

  /** Writers of the server, and one process for each connection; the server itself comes first. */
  private List<ProcessMark> children(ClusterPlan plan) throws IOException {
    var all = Orphans.workingIn(home.cluster(plan).data().toRealPath());
    var server =
        Long.parseLong(
            Files.readAllLines(home.cluster(plan).data().resolve("postmaster.pid")).getFirst());
    return all.stream().filter(mark -> mark.pid() != server).toList();
  }
}
