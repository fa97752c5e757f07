package org.custodes.launch.sending;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The lines of a file, dealt out to whoever asks next, each with its number. */
final class Lines implements Closeable {
  private final BufferedReader in;
  private int number;

  Lines(Path file) throws IOException {
    // Byte for byte: a line that is no UTF-8 must not spoil those behind it.
    in = Files.newBufferedReader(file, StandardCharsets.ISO_8859_1);
  }

  /** One of them; the first has number 1. Its bytes stand there as characters. */
  record Line(int number, String latin) {
    byte[] bytes() {
      return latin.getBytes(StandardCharsets.ISO_8859_1);
    }

    @Override
    public String toString() {
      return "line " + number;
    }
  }

  synchronized Optional<Line> next() throws IOException {
    return Optional.ofNullable(in.readLine()).map(line -> new Line(++number, line));
  }

  @Override
  public synchronized void close() throws IOException {
    in.close();
  }
}
