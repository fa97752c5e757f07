package org.custodes.launch.proof;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;

/**
 * Which changes were asked for and which were acknowledged, on disk before anybody relies on it. A
 * change that was asked for and not answered may have happened or not; one that was acknowledged
 * must be there.
 */
final class Notebook implements AutoCloseable {

  /**
   * One decision of one person about one purpose.
   *
   * @param person the sub
   * @param purpose the code of the purpose
   * @param decision what was decided
   * @param number tells this decision from every other; it travels as the method
   */
  record Change(String person, String purpose, String decision, long number) {
    String place() {
      return person + "/" + purpose;
    }

    String method() {
      return "campaign " + number;
    }
  }

  private final FileChannel channel;
  private final Map<String, Change> acknowledged = new HashMap<>();
  private final Map<String, Change> asked = new HashMap<>();
  private long highest;

  Notebook(Path file) throws IOException {
    if (Files.exists(file)) {
      Files.readString(file).lines().forEach(this::read);
    }
    channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
  }

  synchronized long nextNumber() {
    highest++;
    return highest;
  }

  synchronized void ask(Change change) {
    write("ask", change);
    asked.put(change.place(), change);
  }

  synchronized void acknowledge(Change change) {
    write("ack", change);
    acknowledged.put(change.place(), change);
    asked.remove(change.place());
  }

  /** The last change of each place that was acknowledged. */
  synchronized Map<String, Change> acknowledged() {
    return Map.copyOf(acknowledged);
  }

  /** Whether a place was last asked for this, without an answer. */
  synchronized boolean mayBe(String place, String method) {
    return asked.containsKey(place) && asked.get(place).method().equals(method);
  }

  /** What was seen at a place, and is from now on expected there. */
  synchronized void settle(String place) {
    var open = asked.remove(place);
    if (open != null) {
      write("ack", open);
      acknowledged.put(place, open);
    }
  }

  /** What was asked for at a place was seen not to have happened. */
  synchronized void dismiss(String place) {
    var open = asked.remove(place);
    if (open != null) {
      write("not", open);
    }
  }

  private void read(String line) {
    var words = line.split(" ", -1);
    // the last line of a killed campaign may be cut short: nobody has relied on it
    if (words.length != 6 || !words[5].equals(".")) {
      return;
    }
    var change = new Change(words[1], words[2], words[3], Long.parseLong(words[4]));
    highest = Math.max(highest, change.number());
    switch (words[0]) {
      case "ask" -> asked.put(change.place(), change);
      case "ack" -> {
        acknowledged.put(change.place(), change);
        asked.remove(change.place());
      }
      default -> asked.remove(change.place());
    }
  }

  private void write(String verb, Change change) {
    var line =
        String.join(
                " ",
                verb,
                change.person(),
                change.purpose(),
                change.decision(),
                "" + change.number(),
                ".")
            + "\n";
    try {
      var bytes = ByteBuffer.wrap(line.getBytes(StandardCharsets.UTF_8));
      while (bytes.hasRemaining()) {
        channel.write(bytes);
      }
      channel.force(false);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
