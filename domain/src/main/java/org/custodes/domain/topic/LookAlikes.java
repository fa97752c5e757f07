package org.custodes.domain.topic;

import java.util.ArrayList;
import java.util.List;

/**
 * Look-alikes for disclosures of sources that have none: a sentence that looks like the topic, and
 * ordinary talk until both are as long, so that length tells nothing.
 */
public final class LookAlikes {
  private LookAlikes() {}

  /**
   * Each disclosure, followed by its look-alike.
   *
   * @param written whose look-alikes are taken, in turn
   * @param ordinary talk that discloses nothing; without it there is nothing to fill up with, and
   *     no disclosure is answered with a look-alike
   */
  public static List<LabelledText> beside(
      List<LabelledText> disclosures, List<LabelledText> written, List<String> ordinary) {
    var texts = new ArrayList<LabelledText>();
    for (var disclosure : disclosures) {
      var lines =
          written.stream()
              .filter(line -> !line.discloses() && line.topic() == disclosure.topic())
              .toList();
      texts.add(disclosure);
      if (!lines.isEmpty() && !ordinary.isEmpty()) {
        texts.add(of(disclosure, lines, ordinary, texts.size()));
      }
    }
    return texts;
  }

  private static LabelledText of(
      LabelledText disclosure, List<LabelledText> lines, List<String> ordinary, int from) {
    var text = new StringBuilder(lines.get(from / 2 % lines.size()).text());
    for (int at = from; Tokens.of(text.toString()).size() < disclosure.words(); at++) {
      text.append('\n').append(ordinary.get(at % ordinary.size()));
    }
    return new LabelledText(disclosure.source(), disclosure.topic(), false, text.toString());
  }
}
