package org.custodes.launch.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.stream.Collectors;
import org.custodes.launch.home.Home;
import org.custodes.launch.home.RunNote;
import org.custodes.launch.process.Orphans;
import org.custodes.launch.process.Parts;
import org.custodes.launch.process.Stopping;
import org.custodes.launch.terminal.Terminal;

/**
 * Stops everything, once: whether a signal asks for it (Ctrl-C, {@code stop}, a closed terminal), a
 * part has died or the start has failed.
 */
final class LastRites {

  private final Home home;
  private final Parts parts;
  private final Terminal terminal;
  private final Runnable beforeDatabases;
  private boolean done;

  /**
   * @param beforeDatabases what is left to do when nobody uses the databases any more and they
   *     still run
   */
  LastRites(Home home, Parts parts, Terminal terminal, Runnable beforeDatabases) {
    this.home = home;
    this.parts = parts;
    this.terminal = terminal;
    this.beforeDatabases = beforeDatabases;
  }

  /** A signal ends the process with status 0 when everything could be stopped. */
  void onSignal() {
    Runtime.getRuntime()
        .addShutdownHook(
            Thread.ofPlatform()
                .name("last rites")
                .unstarted(
                    () -> {
                      // held to the end, so that the failing steps of a start say nothing more
                      synchronized (this) {
                        if (stop()) {
                          Runtime.getRuntime().halt(0);
                        }
                      }
                    }));
  }

  /** Returns whether there was anything left to do, that is, whether this was the first call. */
  synchronized boolean stop() {
    if (done) {
      return false;
    }
    done = true;
    terminal.say("");
    terminal.progress("stopping");
    parts.stopUsersOfDatabases();
    beforeDatabases.run();
    var left = new ArrayList<>(parts.stopAll());
    // a killed command may have left children that nobody noted
    left.addAll(Stopping.all(Orphans.of(home.root())));
    if (!left.isEmpty()) {
      terminal.say(
          "Could not be stopped: "
              + left.stream()
                  .map(part -> part.name() + " (process " + part.mark().pid() + ")")
                  .collect(Collectors.joining(", ")));
    }
    try {
      RunNote.remove(home);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    terminal.progress("stopped; the data stay in " + home.root());
    return true;
  }
}
