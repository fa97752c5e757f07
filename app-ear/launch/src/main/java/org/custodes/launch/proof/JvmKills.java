package org.custodes.launch.proof;

import java.io.IOException;
import java.util.Locale;
import java.util.random.RandomGenerator;
import org.custodes.launch.terminal.Terminal;

/** Kills a plain JVM in which people act, at any moment of its start, its repair and its work. */
final class JvmKills extends BareKilling {
  private static final int WANTED = 300;
  private static final int A_ROUND = 10;
  private static final int AT_START_ONE_IN = 6;
  private static final double START_SECONDS = 2;
  private static final double USE_SECONDS = 2.5;

  JvmKills(BareHome home, Terminal terminal) {
    super(home, terminal);
  }

  @Override
  public String word() {
    return "jvm";
  }

  @Override
  public boolean wantsMore(Tally tally) {
    return tally.count(JVM_KILLED) < WANTED;
  }

  @Override
  public void round(RandomGenerator chance, Tally tally) throws IOException {
    home.ready();
    var began = System.nanoTime();
    for (var kill = 0; kill < A_ROUND; kill++) {
      var process = home.start();
      try {
        if (chance.nextInt(AT_START_ONE_IN) == 0) {
          // a start that repairs is as good a moment as any
          Moment.between(0, START_SECONDS, chance).await(() -> false);
          tally.add("killed while starting or repairing", 1);
        } else {
          process.awaitUp();
          note(process.obey("verify"), tally);
          process.obey("work " + chance.nextInt(Integer.MAX_VALUE));
          Moment.between(0, USE_SECONDS, chance).await(() -> false);
          tally.add("killed amid the acts of people", 1);
        }
      } finally {
        process.kill();
      }
      tally.add(JVM_KILLED, 1);
    }
    terminal.progress(
        String.format(
            Locale.ROOT,
            "  %d kills of a plain JVM, the last %d in %.1f s",
            tally.count(JVM_KILLED),
            A_ROUND,
            (System.nanoTime() - began) / 1e9));
  }

  @Override
  public void close(Tally tally) throws IOException {
    home.ready();
    var process = started();
    note(process.obey("verify"), tally);
    process.end();
    home.acknowledged()
        .forEach((what, count) -> tally.measureCount("acknowledged: " + what, count));
    super.close(tally);
  }
}
