package org.custodes.gate;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/**
 * Lines of a stream as bytes, however long or broken; what is too long is read to its end and cut.
 */
final class Lines {
  /** The API's limit for a body; a longer line is none. */
  static final int LONGEST = 1 << 20;

  private final InputStream in;

  Lines(InputStream in) {
    this.in = in;
  }

  /**
   * The next line without its end; one byte more than {@link #LONGEST} if it was longer than that.
   */
  Optional<byte[]> next() throws IOException {
    int first = in.read();
    if (first < 0) {
      return Optional.empty();
    }
    var line = new ByteArrayOutputStream();
    for (int read = first; read >= 0 && read != '\n'; read = in.read()) {
      if (line.size() <= LONGEST) {
        line.write(read);
      }
    }
    return Optional.of(line.toByteArray());
  }
}
