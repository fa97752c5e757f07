package org.custodes.launch.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.custodes.launch.home.Home;
import org.custodes.launch.home.Project;
import org.custodes.launch.terminal.Arguments;
import org.custodes.launch.terminal.Trouble;

/** How much the shipped de-identifier finds on labelled files, without a server. */
public record Evaluate(Project project, Home home, Arguments arguments) implements Command {
  @Override
  public int run() throws IOException {
    if (arguments.operands().size() != 1) {
      throw new Trouble(
          "evaluate needs one folder of labelled files.", "./custodes evaluate FOLDER");
    }
    return new FileProgram(project, home, "gate", "org.custodes.gate.evaluation.EvaluateFolder")
        .run(
            List.of(
                Path.of(arguments.operands().getFirst()).toAbsolutePath().normalize().toString(),
                project.root().resolve("docs").toString()));
  }
}
