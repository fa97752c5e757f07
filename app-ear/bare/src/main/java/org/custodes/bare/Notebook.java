package org.custodes.bare;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.custodes.bare.Promised.Wish;

/**
 * Who was promised what: a line before something is asked for, and one behind its answer. Written
 * to the machine before anybody relies on it, which is enough: only processes are killed here.
 */
final class Notebook implements AutoCloseable {
  private static final String END = ".";
  private static final String ANSWER = "=";

  private final Map<String, Promised> people = new TreeMap<>();
  private final FileChannel channel;
  private long highest;

  private Notebook(FileChannel channel) {
    this.channel = channel;
  }

  static Notebook open(Path file) throws IOException {
    var lines = Files.exists(file) ? Files.readString(file).lines().toList() : List.<String>of();
    var notebook =
        new Notebook(
            FileChannel.open(
                file,
                StandardOpenOption.CREATE,
                StandardOpenOption.WRITE,
                StandardOpenOption.APPEND));
    lines.forEach(notebook::read);
    return notebook;
  }

  private void read(String line) {
    var words = Arrays.asList(line.split(" ", -1));
    // the last line of whoever was killed may be cut short: nobody has relied on it
    if (words.size() < 4 || !words.getLast().equals(END)) {
      return;
    }
    highest = Math.max(highest, Long.parseLong(words.get(0)));
    int answer = words.indexOf(ANSWER);
    int behind = answer < 0 ? words.size() - 1 : answer;
    var person = person(words.get(2));
    var wish = new Wish(words.get(3), words.subList(4, behind));
    switch (words.get(1)) {
      case "ask" -> person.asked(wish);
      case "done" -> person.done(wish, words.subList(answer + 1, words.size() - 1));
      default -> person.notDone();
    }
  }

  /** A number that was never used. */
  synchronized long number() {
    highest++;
    return highest;
  }

  synchronized Promised person(String sub) {
    return people.computeIfAbsent(sub, Promised::new);
  }

  synchronized Collection<Promised> people() {
    return List.copyOf(people.values());
  }

  synchronized void ask(Promised person, Wish wish) {
    write("ask", person, wish.toString());
    person.asked(wish);
  }

  synchronized void done(Promised person, Wish wish, String... answer) {
    write("done", person, wish + " " + ANSWER + " " + String.join(" ", answer));
    person.done(wish, List.of(answer));
  }

  synchronized void notDone(Promised person, Wish wish) {
    write("not", person, wish.toString());
    person.notDone();
  }

  private void write(String what, Promised person, String words) {
    var line =
        (String.join(" ", "" + number(), what, person.sub(), words.strip(), END) + "\n")
            .replace("  ", " ");
    try {
      var bytes = ByteBuffer.wrap(line.getBytes(StandardCharsets.UTF_8));
      while (bytes.hasRemaining()) {
        channel.write(bytes);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
