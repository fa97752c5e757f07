package org.custodes.gate;

import java.io.BufferedInputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

/** {@code ./custodes preview FILE.jsonl [--no-consent]}: one line of verdict for each line. */
public final class PreviewFile {
  private PreviewFile() {}

  /**
   * Ends with status 0 if every line was judged, 1 if one could not be, 2 without a readable file.
   */
  public static void main(String[] words) {
    System.exit(run(List.of(words)));
  }

  private static int run(List<String> words) {
    var file = Path.of(words.getFirst());
    var preview = new LinePreview(!words.contains("--no-consent"));
    try (var in = new BufferedInputStream(Files.newInputStream(file));
        var out =
            new PrintStream(
                new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8)) {
      return preview.all(new Lines(in), out::println) ? 0 : 1;
    } catch (NoSuchFileException e) {
      System.err.println("custodes: there is no file " + file);
      return 2;
    } catch (IOException e) {
      System.err.println("custodes: " + file + " cannot be read: " + e.getClass().getSimpleName());
      return 2;
    }
  }
}
