package org.custodes.launch.command;

import java.io.IOException;
import java.util.regex.Pattern;
import org.custodes.launch.build.Maven;
import org.custodes.launch.home.Home;
import org.custodes.launch.home.Project;
import org.custodes.launch.process.Parts;
import org.custodes.launch.terminal.Terminal;

/**
 * Everything that must pass: unit, contract, plan, in-container and browser tests. The tests raise
 * an instance of their own, so that they need none that runs and disturb none that does.
 */
public record Test(Project project, Home home, Terminal terminal) implements Command {
  /** What Maven says that a person, or a machine that counts tests, wants to see. */
  private static final Pattern WORTH_SAYING =
      Pattern.compile("Tests run:|^\\[ERROR\\]|BUILD |Building .+ \\[\\d+/\\d+\\]");

  private static final int SLOWEST = 10;

  @Override
  public int run() throws IOException {
    home.prepared();
    var parts = new Parts(home.root());
    var lastRites = new LastRites(home, parts, terminal, () -> {});
    lastRites.onSignal();
    try {
      new Chromium(parts, home.logs(), terminal).ensure();
      test(new Maven(project, parts, home.logs()));
      terminal.progress("everything passed");
      return 0;
    } finally {
      // left to the end of the process, they would end it with status 0 though tests have failed
      lastRites.stop();
    }
  }

  private void test(Maven maven) throws IOException {
    try {
      maven.listen("test everything", this::sayIfWorth, "-Pwhole", "verify");
    } finally {
      SlowestTests.of(project.root()).first(SLOWEST).forEach(terminal::say);
    }
  }

  private void sayIfWorth(String line) {
    if (WORTH_SAYING.matcher(line).find()) {
      terminal.say(line);
    }
  }
}
