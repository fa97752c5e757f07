package org.custodes.launch.command;

import java.io.IOException;
import java.util.ArrayList;
import org.custodes.launch.home.Home;
import org.custodes.launch.home.Project;
import org.custodes.launch.terminal.Arguments;
import org.custodes.launch.terminal.Trouble;

/** The gate's verdict on a file, without a server. */
public record Preview(Project project, Home home, Arguments arguments) implements Command {
  @Override
  public int run() throws IOException {
    if (arguments.operands().size() != 1) {
      throw new Trouble(
          "preview needs one file of JSON lines.", "./custodes preview FILE.jsonl [--no-consent]");
    }
    var words = new ArrayList<>(arguments.operands());
    if (arguments.withoutConsent()) {
      words.add("--no-consent");
    }
    return new FileProgram(project, home, "gate", "org.custodes.gate.PreviewFile").run(words);
  }
}
