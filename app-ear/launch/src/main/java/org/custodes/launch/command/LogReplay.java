package org.custodes.launch.command;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.custodes.launch.backup.Envelope;
import org.custodes.launch.backup.LogPlace;
import org.custodes.launch.home.OwnerOnly;
import org.custodes.launch.postgres.DataFolder;
import org.custodes.launch.postgres.History;
import org.custodes.launch.postgres.LogSegment;
import org.custodes.launch.terminal.Terminal;
import org.custodes.launch.terminal.Trouble;

/**
 * The archived log that follows a backup, laid beside it before it comes into place. It ends where
 * the first piece is missing, altered or of another cluster, which is said: whatever is whole up to
 * there is a state that the cluster once had.
 */
record LogReplay(DataFolder folder, LogPlace place, Envelope envelope, Terminal terminal) {
  /** So many pieces are opened by one process. */
  private static final int AT_ONCE = 64;

  /** Lays down all that follows without a gap, and has it replayed. */
  void prepare() throws IOException {
    var pieces = place.pieces();
    layHistories(pieces);
    var last = lastOfBackup();
    var line = line(last);
    var chain = new ArrayList<LogPlace.Piece>();
    var next = last.number() + 1;
    var wrong = "";
    for (var piece = pieces.get(line.at(next).name());
        piece != null && wrong.isEmpty();
        piece = pieces.get(line.at(next).name())) {
      if (piece.isWhole()) {
        chain.add(piece);
        next++;
      } else {
        wrong = "is not what was archived";
      }
    }
    refuseFullDisk(chain.size());
    var laid = lay(chain);
    if (laid < chain.size()) {
      wrong = "is no piece of this cluster's log";
    }
    folder.replay(laid == 0 ? last.timeline() : segment(chain.get(laid - 1)).timeline());
    tell(
        chain.subList(0, laid),
        wrong,
        line.at(last.number() + 1 + laid),
        beyond(pieces, line, last, laid));
  }

  /**
   * Replays no more than the backup itself. The histories are laid down all the same, so that the
   * cluster goes on in a timeline that none of them has.
   */
  void prepareWithoutLog() throws IOException {
    layHistories(place.pieces());
    folder.replay(lastOfBackup().timeline());
  }

  private static LogSegment segment(LogPlace.Piece piece) {
    return LogSegment.of(piece.name());
  }

  private LogSegment lastOfBackup() throws IOException {
    return names(folder.unpackedLog()).stream()
        .filter(LogSegment::isOne)
        .max(Comparator.naturalOrder())
        .map(LogSegment::of)
        .orElseThrow(
            () ->
                new Trouble(
                    "The backup holds no log, without which it is worth nothing.",
                    "Take another backup."));
  }

  /** The youngest timeline that the backup lies on. */
  private History line(LogSegment last) throws IOException {
    var line = History.without(last.timeline());
    for (var name : names(folder.unpackedLog()).stream().filter(History::isOne).toList()) {
      var history = History.of(name, Files.readString(folder.unpackedLog().resolve(name)));
      if (history.continues(last) && history.timeline() > line.timeline()) {
        line = history;
      }
    }
    return line;
  }

  /** From the archive, and from the data that are being replaced. */
  private void layHistories(Map<String, LogPlace.Piece> pieces) throws IOException {
    for (var piece : pieces.values()) {
      if (History.isOne(piece.name()) && piece.isWhole()) {
        envelope.read(
            piece.file(),
            in -> layHistory(piece.name(), new String(in.readAllBytes(), StandardCharsets.UTF_8)));
      }
    }
    if (Files.isDirectory(folder.log())) {
      for (var name : names(folder.log()).stream().filter(History::isOne).toList()) {
        layHistory(name, Files.readString(folder.log().resolve(name)));
      }
    }
  }

  private void layHistory(String name, String text) throws IOException {
    OwnerOnly.write(folder.unpackedLog().resolve(name), text);
  }

  private static List<String> names(Path folder) throws IOException {
    try (var entries = Files.list(folder)) {
      return entries.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  private void refuseFullDisk(int pieces) throws IOException {
    var needed = pieces * LogSegment.SIZE;
    if (Files.getFileStore(folder.unpackedLog()).getUsableSpace() < needed) {
      throw new Trouble(
          "The log that follows the backup needs " + needed / 1_000_000 + " MB of disk.",
          "Make room, or restore to the moment of the backup by --without-log.");
    }
  }

  /** Returns how many could be laid down. */
  private int lay(List<LogPlace.Piece> chain) throws IOException {
    var laid = new int[1];
    for (var from = 0; from < chain.size() && laid[0] == from; from += AT_ONCE) {
      var batch = chain.subList(from, Math.min(chain.size(), from + AT_ONCE));
      envelope.read(
          batch.stream().map(LogPlace.Piece::file).toList(),
          in -> {
            for (var piece : batch) {
              if (!lay(segment(piece), in)) {
                break;
              }
              laid[0]++;
            }
            in.transferTo(OutputStream.nullOutputStream());
          });
    }
    return laid[0];
  }

  private boolean lay(LogSegment segment, InputStream in) throws IOException {
    var bytes = in.readNBytes((int) LogSegment.SIZE);
    if (bytes.length < LogSegment.SIZE
        || !segment.begins(Arrays.copyOf(bytes, LogSegment.HEAD), place.systemIdentifier())) {
      return false;
    }
    try (var file =
        FileChannel.open(
            folder.unpackedLog().resolve(segment.name()),
            Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")))) {
      var buffer = ByteBuffer.wrap(bytes);
      while (buffer.hasRemaining()) {
        file.write(buffer);
      }
      file.force(true);
    }
    return true;
  }

  /** How many archived pieces follow the end, and are worth nothing. */
  private static long beyond(
      Map<String, LogPlace.Piece> pieces, History line, LogSegment last, int laid) {
    return pieces.keySet().stream()
        .filter(LogSegment::isOne)
        .map(LogSegment::of)
        .filter(segment -> segment.number() > last.number() + laid)
        .filter(segment -> line.at(segment.number()).equals(segment))
        .count();
  }

  private void tell(List<LogPlace.Piece> laid, String wrong, LogSegment next, long beyond)
      throws IOException {
    if (place.holdsAnother()) {
      terminal.say("Beside the backup lies the log of another cluster too; it was left alone.");
    }
    if (laid.isEmpty() && beyond == 0) {
      terminal.say("No archived log follows this backup: it goes back to its own moment.");
      return;
    }
    terminal.say(
        laid.isEmpty()
            ? "Of the archived log nothing can be replayed: it goes back to its own moment."
            : "The next start replays the archived log, up to its last piece of "
                + laid.getLast().day()
                + ": "
                + laid.size()
                + " in all.");
    if (beyond > 0) {
      terminal.say(
          "The log breaks there: the piece "
              + next.name()
              + " "
              + (wrong.isEmpty() ? "is missing" : wrong)
              + ", and "
              + beyond
              + " from there on cannot be replayed.\nWhat is younger is lost.");
    }
  }
}
