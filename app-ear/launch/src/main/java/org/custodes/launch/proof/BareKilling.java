package org.custodes.launch.proof;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import org.custodes.launch.terminal.Terminal;

/** Kills around a plain JVM and the two clusters of its home, which it looks after. */
abstract class BareKilling implements Killing {
  /** Kills of the JVM, by whichever kind of killing. */
  static final String JVM_KILLED = "kills of a plain JVM";

  static final String LONGEST = "most seconds from a start until nothing was half-done";

  final BareHome home;
  final Terminal terminal;

  BareKilling(BareHome home, Terminal terminal) {
    this.home = home;
    this.terminal = terminal;
  }

  /** A process that has repaired what its forerunner left. */
  final BareProcess started() throws IOException {
    var process = home.start();
    process.awaitUp();
    return process;
  }

  /** Adds what a process has counted. */
  static void note(JsonNode answer, Tally tally) {
    answer
        .path("counts")
        .properties()
        .forEach(count -> tally.add(count.getKey(), count.getValue().asLong()));
    var seconds = answer.path("secondsUntilDone").asLong();
    tally.measureCount(LONGEST, Math.max(seconds, tally.count(LONGEST)));
  }

  @Override
  public void close(Tally tally) throws IOException {
    home.stop();
  }

  @Override
  public final void abandon() {
    home.abandon();
  }

  @Override
  public final void beginAfresh() throws IOException {
    home.beginAfresh();
  }
}
