package org.custodes.launch.command;

import java.io.IOException;

/** One command and then another, unless the first has failed. */
public record InTurn(Command first, Command second) implements Command {

  @Override
  public int run() throws IOException {
    var status = first.run();
    return status == 0 ? second.run() : status;
  }
}
