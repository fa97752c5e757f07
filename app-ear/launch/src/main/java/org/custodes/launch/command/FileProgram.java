package org.custodes.launch.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.custodes.launch.build.FileTool;
import org.custodes.launch.build.Maven;
import org.custodes.launch.build.Workshop;
import org.custodes.launch.home.Home;
import org.custodes.launch.home.Project;
import org.custodes.launch.process.Parts;
import org.custodes.launch.terminal.Trouble;

/**
 * A program that judges a file, without a server. What it prints goes to the terminal alone: no log
 * of ours may hold a conversation or a certificate.
 *
 * @param module its folder below {@code app-ear}
 * @param main its entry
 */
record FileProgram(Project project, Home home, String module, String main) {
  /** Runs it to its end and answers with its exit status. */
  int run(List<String> words) throws IOException {
    var command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-cp",
                tool() + "/*",
                main));
    command.addAll(words);
    try {
      return new ProcessBuilder(command).inheritIO().start().waitFor();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Trouble("It was interrupted.", "Nothing was written; run it again.", e);
    }
  }

  @SuppressWarnings("try") // the lock is held, not used
  private Path tool() throws IOException {
    home.prepared();
    var workshop = new Workshop(project);
    try (var alone = workshop.alone()) {
      var maven = new Maven(project, new Parts(home.root()), home.logs());
      return new FileTool(project, workshop, module, "domain")
          .built(
              maven,
              () -> System.err.println("custodes: building the program " + module + ", once"));
    }
  }
}
