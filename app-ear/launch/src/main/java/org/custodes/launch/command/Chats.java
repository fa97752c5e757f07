package org.custodes.launch.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.custodes.launch.home.Home;
import org.custodes.launch.home.Project;
import org.custodes.launch.terminal.Arguments;
import org.custodes.launch.terminal.Trouble;

/** Labelled chats, made of the project's own templates and names. */
public record Chats(Project project, Home home, Arguments arguments) implements Command {
  @Override
  public int run() throws IOException {
    if (arguments.operands().size() != 1) {
      throw new Trouble(
          "chats needs a folder to write into.", "./custodes chats FOLDER [--seed N]");
    }
    var folder = Path.of(arguments.operands().getFirst()).toAbsolutePath().normalize();
    var words = new ArrayList<>(List.of(folder.toString()));
    arguments.seed().ifPresent(seed -> words.add(Long.toString(seed)));
    return new FileProgram(project, home, "gate", "org.custodes.gate.chatset.GenerateChats")
        .run(words);
  }
}
