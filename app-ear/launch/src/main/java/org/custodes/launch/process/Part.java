package org.custodes.launch.process;

import java.nio.file.Path;

/**
 * A running part.
 *
 * @param name how people call it
 * @param rank when it is stopped
 * @param mark which process it is
 * @param output where its standard output and error go
 * @param log where to read what happened
 */
public record Part(String name, Rank rank, ProcessMark mark, Path output, Path log) {

  public boolean isAlive() {
    return mark.isAlive();
  }
}
