package org.custodes.launch.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** How content lies in a file of a backup: as it is, or sealed. */
public interface Envelope {
  /** As it is. */
  Envelope OPEN =
      new Envelope() {
        @Override
        public void write(Path file, Writing writing) throws IOException {
          try (var out = Files.newOutputStream(file, StandardOpenOption.CREATE_NEW)) {
            writing.to(out);
          }
        }

        @Override
        public void read(Path file, Reading reading) throws IOException {
          try (var in = Files.newInputStream(file)) {
            reading.from(in);
          }
        }
      };

  /** What produces the content. */
  interface Writing {
    void to(OutputStream out) throws IOException;
  }

  /** What takes the content. */
  interface Reading {
    void from(InputStream in) throws IOException;
  }

  /** Writes content into a file that does not exist yet. */
  void write(Path file, Writing writing) throws IOException;

  /**
   * Reads the content of a file.
   *
   * @throws IOException also at its end, if it was altered or cut short and the envelope notices
   */
  void read(Path file, Reading reading) throws IOException;
}
