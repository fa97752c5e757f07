package org.custodes.gate.evaluation;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * {@code ./custodes evaluate DIR}: scores the shipped chain on the files there and on the project's
 * own that are held out, prints what it found, and writes the same into the project: the part of
 * {@code docs/deidentification.md} between its two marks, and {@code
 * docs/proof/deidentification.json}.
 */
public final class EvaluateFolder {
  static final String BEGIN = "<!-- measured -->";
  static final String END = "<!-- end of what was measured -->";

  private EvaluateFolder() {}

  /**
   * Ends with status 0 when everything was scored, 2 without readable labelled files.
   *
   * @param words the folder and the project's {@code docs}
   */
  public static void main(String[] words) {
    System.exit(run(List.of(words)));
  }

  static int run(List<String> words) {
    var folder = Path.of(words.getFirst());
    var docs = Path.of(words.get(1));
    try {
      if (!Files.isDirectory(folder)) {
        return refuse("there is no folder " + folder);
      }
      if (Evaluation.linesBelow(folder).isEmpty()) {
        return refuse("in " + folder + " is no labelled file (*.jsonl)");
      }
      var evaluation = Evaluation.of(folder, docs.resolve("chatset"));
      var commit = commit(docs);
      var text = new MarkdownReport(evaluation, commit).text();
      System.out.println(text);
      write(docs, text, new JsonReport(evaluation, commit).text());
      return 0;
    } catch (JsonProcessingException e) {
      // its message would quote the text
      return refuse("a line of a file in " + folder + " is no JSON");
    } catch (IOException e) {
      return refuse("cannot read or write: " + e.getMessage());
    }
  }

  /** What the chain is that was measured, as git calls it. */
  private static String commit(Path docs) throws IOException {
    var git =
        new ProcessBuilder("git", "describe", "--always", "--dirty")
            .directory(docs.toFile())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    var said = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    return said.isEmpty() ? "unknown" : said;
  }

  private static int refuse(String why) {
    System.err.println("custodes: " + why);
    return 2;
  }

  private static void write(Path docs, String markdown, String json) throws IOException {
    var page = docs.resolve("deidentification.md");
    Files.writeString(page, between(Files.readString(page), markdown));
    var proof = Files.createDirectories(docs.resolve("proof")).resolve("deidentification.json");
    Files.write(proof, json.getBytes(StandardCharsets.UTF_8));
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
