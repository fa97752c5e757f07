package org.custodes.launch.home;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * The operating system's lock on a file: it falls with its holder, however that dies, so no stale
 * lock exists.
 */
public final class InstanceLock implements AutoCloseable {

  private final FileChannel channel;

  private InstanceLock(FileChannel channel) {
    this.channel = channel;
  }

  public boolean isHeld() {
    return channel.isOpen();
  }

  /** The lock, or empty when somebody else holds it. */
  public static Optional<InstanceLock> take(Path file) throws IOException {
    var channel = open(file);
    FileLock lock = channel.tryLock();
    if (lock == null) {
      channel.close();
      return Optional.empty();
    }
    return Optional.of(new InstanceLock(channel));
  }

  /** The lock, after waiting for whoever holds it. */
  public static InstanceLock await(Path file) throws IOException {
    var channel = open(file);
    FileLock lock = channel.lock();
    if (!lock.isValid()) {
      throw new IOException("The lock on " + file + " was lost at once.");
    }
    return new InstanceLock(channel);
  }

  private static FileChannel open(Path file) throws IOException {
    OwnerOnly.folder(file.getParent());
    return FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
