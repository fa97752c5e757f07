package org.custodes.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.custodes.launch.home.OwnerOnly;

/**
 * A house for one test that has to stop and start it: a home and ports of its own, which no other
 * test sees. Each start takes as long as {@code ./custodes run} does.
 */
public final class OwnHouse implements AutoCloseable {
  private static final int FIRST_OFFSET = 5200;

  private final Path home;
  private final Path log;
  private final int offset;

  /** An empty home of that name. */
  public OwnHouse(String name) throws IOException {
    home = Instance.PROJECT.resolve(".custodes/test").resolve(name);
    log = Path.of("target", name + ".log").toAbsolutePath();
    offset = EmptyHouse.freePorts(FIRST_OFFSET).offset();
    close();
    OwnerOnly.remove(home);
  }

  /** Starts it, with options of {@code ./custodes run}, and waits until it is up. */
  public Instance run(String... options) throws IOException {
    Instance.raise(home, offset, log, options);
    return Instance.attach(home);
  }

  /** What the last run has said so far. */
  public String said() throws IOException {
    return Files.readString(log);
  }

  /** Runs another command on this home, which must succeed. */
  public void does(String... words) {
    var ended = Instance.custodes(home, words);
    if (ended.exit() != 0) {
      throw new AssertionError(String.join(" ", words) + " ended with " + ended.exit());
    }
  }

  @Override
  public void close() {
    Instance.custodes(home, "stop");
  }
}
