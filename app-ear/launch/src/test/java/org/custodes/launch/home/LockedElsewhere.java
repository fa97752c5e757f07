package org.custodes.launch.home;

import java.io.IOException;
import java.nio.file.Path;

/** Another process that holds the lock on a file until it is killed. */
final class LockedElsewhere implements AutoCloseable {

  private final Process process;

  LockedElsewhere(Path file) throws IOException {
    process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Holder.class.getName(),
                file.toString())
            .redirectErrorStream(true)
            .start();
    if (process.getInputStream().read() != 'L') {
      throw new IOException("the other process did not get the lock");
    }
  }

  @Override
  public void close() {
    process.destroyForcibly().onExit().join();
  }

  /** What the other process does. */
  static final class Holder {
    private Holder() {}

    @SuppressWarnings("try") // the lock is held, not used
    public static void main(String[] words) throws IOException {
      try (var lock = InstanceLock.take(Path.of(words[0])).orElseThrow()) {
        System.out.write('L');
        System.out.flush();
        while (System.in.read() >= 0) {
          // held until the pipe closes
        }
      }
    }
  }
}
