package org.custodes.launch.command;

import java.io.IOException;
import java.time.Duration;
import java.util.stream.Collectors;
import org.custodes.launch.home.Home;
import org.custodes.launch.home.RunNote;
import org.custodes.launch.process.Orphans;
import org.custodes.launch.process.Patience;
import org.custodes.launch.process.ProcessMark;
import org.custodes.launch.process.Stopping;
import org.custodes.launch.terminal.Terminal;
import org.custodes.launch.terminal.Trouble;

/** Stops an instance from another shell, whether its supervisor lives or not. */
public record Stop(Home home, Terminal terminal) implements Command {

  private static final Duration ORDERLY = Duration.ofSeconds(110);

  @Override
  public int run() throws IOException {
    var note = RunNote.read(home);
    var supervisor = note.map(n -> new ProcessMark(n.pid(), n.started()));
    var lives = supervisor.filter(ProcessMark::isAlive).isPresent();
    if (!lives && Orphans.of(home.root()).isEmpty()) {
      RunNote.remove(home);
      terminal.say("Nothing runs in " + home.root() + ".");
      return 0;
    }
    if (lives) {
      terminal.say("Stopping Custodes (process " + supervisor.get().pid() + ") …");
      Stopping.signal(supervisor.get(), "TERM");
      if (!Patience.until(ORDERLY, () -> !supervisor.get().isAlive())) {
        Stopping.signal(supervisor.get(), "KILL");
      }
    }
    stopOrphans(home, terminal);
    RunNote.remove(home);
    terminal.say("Stopped. The data stay in " + home.root() + ".");
    return 0;
  }

  /** Ends what a supervisor left behind that was killed. */
  static void stopOrphans(Home home, Terminal terminal) {
    var orphans = Orphans.of(home.root());
    if (orphans.isEmpty()) {
      return;
    }
    terminal.progress(
        "stopping what an earlier run left behind: "
            + orphans.stream()
                .map(part -> part.name())
                .distinct()
                .collect(Collectors.joining(", ")));
    var left = Stopping.all(orphans);
    if (!left.isEmpty()) {
      throw new Trouble(
          "These processes could not be stopped: "
              + left.stream()
                  .map(part -> part.name() + " (" + part.mark().pid() + ")")
                  .collect(Collectors.joining(", "))
              + ".",
          "They may belong to another user; stop them as that user.");
    }
  }
}
