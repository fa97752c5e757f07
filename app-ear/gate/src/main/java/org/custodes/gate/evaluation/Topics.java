package org.custodes.gate.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.custodes.domain.topic.LabelledText;
import org.custodes.domain.topic.LookAlikes;
import org.custodes.domain.topic.TopicFigure;
import org.custodes.domain.topic.TopicScreen;

/**
 * How the shipped screen tells disclosures from their look-alikes.
 *
 * @param figures by topic and source
 * @param byLength the same of a screen that only counts words, in the same order
 */
record Topics(List<TopicFigure> figures, List<TopicFigure> byLength) {
  static Topics of(List<LabelledFile.TopicLabel> labels) {
    var written = new ArrayList<LabelledText>();
    var disclosures = new ArrayList<LabelledText>();
    var ordinary = new ArrayList<String>();
    for (var label : labels) {
      if (label.topic().isEmpty()) {
        ordinary.add(label.text());
      } else if (label.discloses().isPresent()) {
        written.add(
            new LabelledText(
                label.source(),
                label.topic().orElseThrow(),
                label.discloses().orElseThrow(),
                label.text()));
      } else {
        LabelledText.about(label.source(), label.topic().orElseThrow(), label.text())
            .ifPresent(disclosures::add);
      }
    }
    var texts = new ArrayList<>(written);
    texts.addAll(LookAlikes.beside(disclosures, written, ordinary));
    return new Topics(
        TopicFigure.of(TopicScreen.shipped(), texts), TopicFigure.ofLengthOnly(texts));
  }

  /** The figures of each topic, averaged over its sources. */
  List<TopicFigure.Mean> means() {
    return figures.stream().collect(Collectors.groupingBy(TopicFigure::topic)).values().stream()
        .map(TopicFigure.Mean::of)
        .sorted((one, other) -> one.topic().compareTo(other.topic()))
        .toList();
  }
}
