package org.custodes.launch.process;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * What to start.
 *
 * @param name how people call it
 * @param rank when it is stopped
 * @param command the words of the command
 * @param environment is added to the environment of this process
 * @param folder where it runs
 * @param output where its standard output and error go
 * @param log where to read what happened, when it keeps a log of its own
 */
public record Order(
    String name,
    Rank rank,
    List<String> command,
    Map<String, String> environment,
    Path folder,
    Path output,
    Path log) {

  public Order {
    command = List.copyOf(command);
    environment = Map.copyOf(environment);
  }

  /** A part that writes nothing but its output. */
  public Order(
      String name,
      Rank rank,
      List<String> command,
      Map<String, String> environment,
      Path folder,
      Path output) {
    this(name, rank, command, environment, folder, output, output);
  }

  /** Not the environment: it holds passwords. */
  @Override
  public String toString() {
    return name;
  }
}
