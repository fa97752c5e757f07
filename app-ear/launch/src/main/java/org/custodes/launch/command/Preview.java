package org.custodes.launch.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.custodes.launch.build.GateTool;
import org.custodes.launch.build.Maven;
import org.custodes.launch.build.Workshop;
import org.custodes.launch.home.Home;
import org.custodes.launch.home.Project;
import org.custodes.launch.process.Parts;
import org.custodes.launch.terminal.Arguments;
import org.custodes.launch.terminal.Trouble;

/**
 * The gate's verdict on a file, without a server. What it prints goes to the terminal alone: no log
 * of ours may hold a conversation.
 */
public record Preview(Project project, Home home, Arguments arguments) implements Command {
  private static final String PROGRAM = "org.custodes.gate.PreviewFile";

  @Override
  public int run() throws IOException {
    if (arguments.operands().size() != 1) {
      throw new Trouble(
          "preview needs one file of JSON lines.", "./custodes preview FILE.jsonl [--no-consent]");
    }
    var command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-cp",
                tool() + "/*",
                PROGRAM,
                arguments.operands().getFirst()));
    if (arguments.withoutConsent()) {
      command.add("--no-consent");
    }
    try {
      return new ProcessBuilder(command).inheritIO().start().waitFor();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Trouble("The preview was interrupted.", "Nothing was written; run it again.", e);
    }
  }

  @SuppressWarnings("try") // the lock is held, not used
  private Path tool() throws IOException {
    home.prepared();
    var workshop = new Workshop(project);
    try (var alone = workshop.alone()) {
      var maven = new Maven(project, new Parts(home.root()), home.logs());
      return new GateTool(project, workshop)
          .built(maven, () -> System.err.println("custodes: building the gate, once"));
    }
  }
}
