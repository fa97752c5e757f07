package org.custodes.domain.topic;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The sentences that we wrote: disclosures and look-alikes of each topic, and ordinary talk. A line
 * is a template; {@code {one|other}} stands for either word. Templates to train on and templates
 * held out are kept apart by headings.
 */
final class Corpus {
  /**
   * @param topic empty for ordinary talk
   * @param template which line it comes from
   */
  record Line(
      Optional<Topic> topic, boolean heldOut, boolean disclosure, int template, String text) {}

  private Corpus() {}

  static List<Line> lines() {
    var lines = new ArrayList<Line>();
    for (var topic : Topic.values()) {
      lines.addAll(lines(Optional.of(topic), topic.name().toLowerCase(Locale.ROOT)));
    }
    lines.addAll(lines(Optional.empty(), "ordinary"));
    return lines;
  }

  private static List<Line> lines(Optional<Topic> topic, String file) {
    var lines = new ArrayList<Line>();
    boolean heldOut = false;
    boolean disclosure = false;
    int template = 0;
    for (var line : read("corpus/" + file + ".txt")) {
      if (line.startsWith("== ")) {
        heldOut = line.contains("held-out");
        disclosure = line.contains("disclosures");
      } else {
        template++;
        for (var text : expanded(line)) {
          lines.add(new Line(topic, heldOut, disclosure, template, text));
        }
      }
    }
    return lines;
  }

  private static List<String> read(String file) {
    try (var in = Corpus.class.getResourceAsStream(file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** Each alternative once; where a line has several places, they change together. */
  static List<String> expanded(String line) {
    int most = 1;
    var pieces = line.split("[{}]", -1);
    for (int at = 1; at < pieces.length; at += 2) {
      most = Math.max(most, pieces[at].split("\\|", -1).length);
    }
    var texts = new ArrayList<String>();
    for (int each = 0; each < most; each++) {
      var text = new StringBuilder();
      for (int at = 0; at < pieces.length; at++) {
        var choices = at % 2 == 0 ? new String[] {pieces[at]} : pieces[at].split("\\|", -1);
        text.append(choices[each % choices.length]);
      }
      texts.add(text.toString());
    }
    return texts;
  }
}
