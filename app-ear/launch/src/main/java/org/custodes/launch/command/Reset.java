package org.custodes.launch.command;

import java.io.IOException;
import java.nio.file.Files;
import org.custodes.launch.home.Home;
import org.custodes.launch.home.OwnerOnly;
import org.custodes.launch.terminal.Terminal;
import org.custodes.launch.terminal.Trouble;

/** Drops everything that an instance keeps; unpacked servers stay, they hold nothing of anyone. */
public record Reset(Home home, boolean yes, Terminal terminal) implements Command {

  @Override
  public int run() throws IOException {
    if (!Files.isDirectory(home.root())) {
      terminal.say("There is nothing to drop: " + home.root() + " does not exist.");
      return 0;
    }
    if (!home.exists()) {
      throw new Trouble(
          "The folder " + home.root() + " is no home of Custodes.", "Nothing was touched.");
    }
    if (new Idle(home).runs()) {
      throw new Trouble(
          "Custodes is running in " + home.root() + ".", "Stop it first: ./custodes stop");
    }
    if (!yes && !agreed()) {
      terminal.say("Nothing was dropped.");
      return 1;
    }
    OwnerOnly.remove(home.root());
    terminal.say("Dropped: databases, keys, secrets and logs in " + home.root() + ".");
    return 0;
  }

  private boolean agreed() throws IOException {
    return new Question(terminal)
        .agreed(
            "This drops the databases, keys, secrets and logs in "
                + home.root()
                + ".\nIt cannot be undone.",
            "In a script, ./custodes reset --yes drops the data.");
  }
}
