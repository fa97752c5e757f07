package org.custodes.launch.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

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
        public void read(List<Path> files, Reading reading) throws IOException {
          var contents = new ArrayList<InputStream>();
          for (var file : files) {
            contents.add(Files.newInputStream(file));
          }
          try (var in = new SequenceInputStream(Collections.enumeration(contents))) {
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
  default void read(Path file, Reading reading) throws IOException {
    read(List.of(file), reading);
  }

  /** Reads the contents of some files, each behind the one before. */
  void read(List<Path> files, Reading reading) throws IOException;
}
