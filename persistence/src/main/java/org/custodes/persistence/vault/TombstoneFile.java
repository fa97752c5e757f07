package org.custodes.persistence.vault;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.custodes.domain.vault.Keyring;
import org.custodes.domain.vault.MacKey;
import org.custodes.domain.vault.Tombstone;
import org.custodes.domain.vault.TombstoneLog;
import org.custodes.domain.vault.VaultOutOfReach;
import org.custodes.persistence.platform.Environment;

/**
 * The tombstone log in {@code CUSTODES_TOMBSTONES}: a line an entry, {@code no kind key fence day
 * mac}, the MAC over the line and the one before it. A last line without its end was never
 * acknowledged and is cut off.
 */
@ApplicationScoped
class TombstoneFile implements TombstoneLog {
  private static final HexFormat HEX = HexFormat.of();
  private static final String NO_MAC = "-";

  /** Together five seconds. */
  private static final int LOCK_ATTEMPTS = 500;

  private static final long LOCK_PAUSE_NANOS = 10_000_000;

  private Path file;
  private Supplier<MacKey> macKey;
  private Clock clock;

  private List<Tombstone> entries;

  /** Bytes of the file that {@link #entries} were read from. */
  private long length;

  private String lastMac = NO_MAC;

  protected TombstoneFile() {}

  @Inject
  TombstoneFile(Environment environment, Keyring keyring, Clock clock) {
    this(environment.tombstones(), keyring::tagKey, clock);
  }

  TombstoneFile(Path file, Supplier<MacKey> macKey, Clock clock) {
    this.file = file;
    this.macKey = macKey;
    this.clock = clock;
  }

  @Override
  public synchronized long append(List<Tombstone.Entry> taken) {
    return alone(
        "the tombstone log cannot be written",
        channel -> {
          read(channel);
          var day = LocalDate.ofInstant(clock.instant(), clock.getZone());
          var written = new ArrayList<Tombstone>();
          var lines = new StringBuilder();
          var mac = lastMac;
          for (var entry : taken) {
            long no = entries.size() + written.size() + 1L;
            var tombstone = new Tombstone(no, entry.kind(), entry.key(), entry.fence(), day);
            mac = mac(tombstone, mac);
            written.add(tombstone);
            lines.append(text(tombstone)).append(' ').append(mac).append('\n');
          }
          write(channel.position(length), lines.toString());
          length = channel.position();
          entries.addAll(written);
          lastMac = mac;
          return (long) entries.size();
        });
  }

  @Override
  public synchronized List<Tombstone> after(long no) {
    read();
    return List.copyOf(entries.subList((int) Math.min(no, entries.size()), entries.size()));
  }

  @Override
  public synchronized long head() {
    read();
    return entries.size();
  }

  private void read() {
    alone(
        "the tombstone log cannot be read",
        channel -> {
          read(channel);
          return length;
        });
  }

  /** Reads what this process has not read or written itself: another may have gone on with it. */
  private void read(FileChannel channel) throws IOException {
    if (entries != null && channel.size() == length) {
      return;
    }
    entries = null;
    var text = Files.readString(file);
    int end = text.lastIndexOf('\n') + 1;
    length = text.substring(0, end).getBytes(StandardCharsets.UTF_8).length;
    if (end < text.length()) {
      channel.truncate(length);
      channel.force(true);
    }
    lastMac = NO_MAC;
    var read = new ArrayList<Tombstone>();
    for (var line : text.substring(0, end).lines().toList()) {
      read.add(parse(line, read.size() + 1L));
    }
    entries = read;
  }

  private interface Work<T> {
    T in(FileChannel channel) throws IOException;
  }

  /**
   * Keeps other processes out meanwhile. One that was stopped, and whose work another has taken
   * over, may go on here: with what it knew it would write the numbers again that the other wrote,
   * and no start would ever accept the log.
   */
  @SuppressWarnings("try") // the lock is held, not used
  private <T> T alone(String failure, Work<T> work) {
    try {
      create();
      try (var channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE);
          var lock = lock(channel)) {
        return work.in(channel);
      }
    } catch (IOException e) {
      entries = null;
      throw new VaultOutOfReach(failure, e);
    }
  }

  /** Who holds it writes a few lines; one that does not let go was stopped amid them. */
  private static FileLock lock(FileChannel channel) throws IOException {
    for (int attempt = 0; attempt < LOCK_ATTEMPTS; attempt++) {
      var lock = channel.tryLock();
      if (lock != null) {
        return lock;
      }
      LockSupport.parkNanos(LOCK_PAUSE_NANOS);
    }
    throw new IOException("another process holds the tombstone log");
  }

  private void create() throws IOException {
    if (!Files.exists(file)) {
      Files.createFile(
          file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    }
  }

  private Tombstone parse(String line, long no) {
    var parts = line.split(" ", -1);
    if (parts.length != 6) {
      throw new TombstonesAltered(no);
    }
    try {
      var entry =
          new Tombstone(
              Long.parseLong(parts[0]),
              Tombstone.Kind.valueOf(parts[1]),
              parts[2],
              Integer.parseInt(parts[3]),
              LocalDate.parse(parts[4]));
      if (entry.no() != no || !mac(entry, lastMac).equals(parts[5])) {
        throw new TombstonesAltered(no);
      }
      lastMac = parts[5];
      return entry;
    } catch (IllegalArgumentException | DateTimeException e) {
      throw new TombstonesAltered(no);
    }
  }

  private static void write(FileChannel channel, String line) throws IOException {
    var bytes = ByteBuffer.wrap(line.getBytes(StandardCharsets.UTF_8));
    while (bytes.hasRemaining()) {
      channel.write(bytes);
    }
    channel.force(true);
  }

  private String mac(Tombstone entry, String before) {
    return HEX.formatHex(
        macKey
            .get()
            .name(
                "tombstone",
                before.getBytes(StandardCharsets.US_ASCII),
                text(entry).getBytes(StandardCharsets.US_ASCII)));
  }

  private static String text(Tombstone entry) {
    return entry.no()
        + " "
        + entry.kind()
        + " "
        + entry.key()
        + " "
        + entry.fence()
        + " "
        + entry.day();
  }

  /** The log was altered, shortened in the middle, or belongs to another vault. */
  static final class TombstonesAltered extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    TombstonesAltered(long no) {
      super("the tombstone log does not verify from entry " + no + " on");
    }
  }
}
