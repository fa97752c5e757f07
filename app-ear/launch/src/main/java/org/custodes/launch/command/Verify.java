package org.custodes.launch.command;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Optional;
import org.custodes.launch.home.Home;
import org.custodes.launch.home.Project;
import org.custodes.launch.terminal.Arguments;
import org.custodes.launch.terminal.Trouble;

/**
 * Checks a certificate without a server and without a network: by the key set that was named, else
 * by the one that this home's instance published when it last ran.
 */
public record Verify(Project project, Home home, Arguments arguments) implements Command {
  @Override
  public int run() throws IOException {
    if (arguments.operands().size() != 1) {
      throw new Trouble(
          "verify needs one certificate.", "./custodes verify FILE [--key JWKS-FILE]");
    }
    var words = new ArrayList<>(arguments.operands());
    arguments
        .key()
        .or(() -> Optional.of(home.publishedKeys()).filter(Files::exists))
        .ifPresent(file -> words.add(file.toString()));
    return new FileProgram(project, home, "verify", "org.custodes.verify.VerifyFile").run(words);
  }
}
