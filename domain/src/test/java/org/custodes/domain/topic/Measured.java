package org.custodes.domain.topic;

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
    var disclosures =
        ofHalf.stream()
            .flatMap(
                text ->
                    text
                        .topic()
                        .flatMap(topic -> LabelledText.about(text.source(), topic, text.text()))
                        .stream())
            .toList();
    var ordinary =
        ofHalf.stream()
            .filter(text -> text.topic().isEmpty())
            .map(SharedTexts.Labelled::text)
            .toList();
    return LookAlikes.beside(disclosures, written(), ordinary);
  }
}
