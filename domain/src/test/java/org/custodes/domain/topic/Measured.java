package org.custodes.domain.topic;

import java.util.ArrayList;
import java.util.List;

/** The labelled texts to measure on: the sentences held out, and halves of the public ones. */
final class Measured {
  private static final String WRITTEN = "written";

  private Measured() {}

  static List<LabelledText> written() {
    return Corpus.lines().stream()
        .filter(line -> line.heldOut() && line.topic().isPresent())
        .map(
            line ->
                new LabelledText(
                    WRITTEN, line.topic().orElseThrow(), line.disclosure(), line.text()))
        .toList();
  }

  /** The disclosures of one half, each with a look-alike of the same length. */
  static List<LabelledText> shared(SharedTexts shared, int half) {
    var ofHalf = shared.labelled().stream().filter(text -> text.half() == half).toList();
    var ordinary = ofHalf.stream().filter(text -> text.topic().isEmpty()).toList();
    var texts = new ArrayList<LabelledText>();
    for (var text : ofHalf) {
      text.topic()
          .flatMap(topic -> LabelledText.about(text.source(), topic, text.text()))
          .ifPresent(
              known -> {
                texts.add(known);
                texts.add(lookAlike(known, ordinary, texts.size()));
              });
    }
    return texts;
  }

  /** A sentence held out that looks like the topic, and ordinary talk until both are as long. */
  private static LabelledText lookAlike(
      LabelledText disclosure, List<SharedTexts.Labelled> ordinary, int from) {
    var lines =
        written().stream()
            .filter(line -> !line.discloses() && line.topic() == disclosure.topic())
            .toList();
    var text = new StringBuilder(lines.get(from / 2 % lines.size()).text());
    for (int at = from; Tokens.of(text.toString()).size() < disclosure.words(); at++) {
      text.append('\n').append(ordinary.get(at % ordinary.size()).text());
    }
    return new LabelledText(disclosure.source(), disclosure.topic(), false, text.toString());
  }
}
