package org.custodes.launch.process;

import java.io.IOException;
import java.time.Duration;
import java.util.Collection;
import java.util.List;

/** Ends processes: politely, and after a while for certain. */
public final class Stopping {

  private static final Duration POLITE = Duration.ofSeconds(25);
  private static final Duration CERTAIN = Duration.ofSeconds(10);

  private Stopping() {}

  /** Ends the parts rank by rank; returns those that could not be ended. */
  public static List<Part> all(Collection<Part> parts) {
    for (var rank : Rank.values()) {
      var ofRank =
          parts.stream().filter(part -> part.rank() == rank).filter(Part::isAlive).toList();
      ofRank.forEach(part -> signal(part.mark(), rank == Rank.DATABASE ? "INT" : "TERM"));
      if (!Patience.until(POLITE, () -> ofRank.stream().noneMatch(Part::isAlive))) {
        ofRank.stream().filter(Part::isAlive).forEach(part -> signal(part.mark(), "KILL"));
        Patience.until(CERTAIN, () -> ofRank.stream().noneMatch(Part::isAlive));
      }
    }
    return parts.stream().filter(Part::isAlive).toList();
  }

  /** Sends a signal to a process, if it is still that one. */
  public static void signal(ProcessMark mark, String signal) {
    if (!mark.isAlive()) {
      return;
    }
    try {
      var kill =
          new ProcessBuilder("sh", "-c", "kill -\"$1\" \"$2\"", "sh", signal, "" + mark.pid())
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      kill.waitFor();
    } catch (IOException e) {
      throw new IllegalStateException("No signal could be sent to process " + mark.pid() + ".", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
