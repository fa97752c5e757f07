package org.custodes.launch.command;

import java.io.IOException;

/** One command; answers with the exit status. */
public interface Command {
  int run() throws IOException;
}
