package org.custodes.gate.evaluation;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * {@code ./custodes evaluate DIR}: scores the shipped chain, prints what it found, and writes the
 * same into the project: the part of {@code docs/deidentification.md} between its two marks, and
 * {@code docs/proof/deidentification.json}.
 */
public final class EvaluateFolder {
  static final String BEGIN = "<!-- measured -->";
  static final String END = "<!-- end of what was measured -->";

  private EvaluateFolder() {}

  /**
   * Ends with status 0 when everything was scored, 2 without readable labelled files.
   *
   * @param words the folder, the project's {@code docs} and its commit
   */
  public static void main(String[] words) {
    System.exit(run(List.of(words)));
  }

  private static int run(List<String> words) {
    var folder = Path.of(words.getFirst());
    var docs = Path.of(words.get(1));
    try {
      if (!Files.isDirectory(folder)) {
        return refuse("there is no folder " + folder);
      }
      var evaluation = Evaluation.of(folder);
      if (evaluation.labelled().isEmpty() && evaluation.ordinary().isEmpty()) {
        return refuse("in " + folder + " is no labelled file (*.jsonl)");
      }
      var report = new Report(evaluation, words.get(2));
      System.out.println(report.markdown());
      write(docs, report);
      return 0;
    } catch (JsonProcessingException e) {
      // its message would quote the text
      return refuse("a line of a file in " + folder + " is no JSON");
    } catch (IOException e) {
      return refuse("cannot read or write: " + e.getMessage());
    }
  }

  private static int refuse(String why) {
    System.err.println("custodes: " + why);
    return 2;
  }

  private static void write(Path docs, Report report) throws IOException {
    var page = docs.resolve("deidentification.md");
    Files.writeString(page, between(Files.readString(page), report.markdown()));
    var proof = Files.createDirectories(docs.resolve("proof")).resolve("deidentification.json");
    Files.write(proof, report.json().getBytes(StandardCharsets.UTF_8));
    System.out.println("written to " + page + " and " + proof);
  }

  /** The page with new words between its marks. */
  static String between(String page, String measured) {
    int begin = page.indexOf(BEGIN);
    int end = page.indexOf(END);
    if (begin < 0 || end < begin) {
      throw new IllegalStateException("the page has no marks " + BEGIN + " and " + END);
    }
    return page.substring(0, begin + BEGIN.length()) + "\n" + measured + page.substring(end);
  }
}
