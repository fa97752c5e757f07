package org.custodes.persistence.vault;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
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
import java.util.Set;
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

  private Path file;
  private Supplier<MacKey> macKey;
  private Clock clock;

  private List<Tombstone> entries;
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
    read();
    var day = LocalDate.ofInstant(clock.instant(), clock.getZone());
    var written = new ArrayList<Tombstone>();
    var lines = new StringBuilder();
    var mac = lastMac;
    for (var entry : taken) {
      long no = head() + written.size() + 1;
      var tombstone = new Tombstone(no, entry.kind(), entry.key(), entry.fence(), day);
      mac = mac(tombstone, mac);
      written.add(tombstone);
      lines.append(text(tombstone)).append(' ').append(mac).append('\n');
    }
    try (var channel =
        FileChannel.open(file, StandardOpenOption.WRITE, StandardOpenOption.APPEND)) {
      write(channel, lines.toString());
    } catch (IOException e) {
      entries = null;
      throw new VaultOutOfReach("the tombstone log cannot be written", e);
    }
    entries.addAll(written);
    lastMac = mac;
    return head();
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
    if (entries != null) {
      return;
    }
    try {
      if (!Files.exists(file)) {
        Files.createFile(
            file,
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
      }
      var text = Files.readString(file);
      int end = text.lastIndexOf('\n') + 1;
      if (end < text.length()) {
        cutOff(text.substring(0, end).getBytes(StandardCharsets.UTF_8).length);
      }
      lastMac = NO_MAC;
      var read = new ArrayList<Tombstone>();
      for (var line : text.substring(0, end).lines().toList()) {
        read.add(parse(line, read.size() + 1L));
      }
      entries = read;
    } catch (IOException e) {
      throw new VaultOutOfReach("the tombstone log cannot be read", e);
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

  private void cutOff(int length) throws IOException {
    try (var channel = FileChannel.open(file, Set.of(StandardOpenOption.WRITE))) {
      channel.truncate(length);
      channel.force(true);
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
