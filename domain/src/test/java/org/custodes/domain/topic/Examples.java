package org.custodes.domain.topic;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.custodes.domain.kernel.Speaker;

/** What a model is trained on: the sentences that we wrote, and public ones. */
final class Examples {
  /** A disclosure that is missed does more harm than a look-alike that is taken for one. */
  private static final double SPOKEN_OF = 2;

  /** Whoever speaks of one topic may well speak of another, which nobody labelled. */
  private static final double OTHER_TOPIC_OF_DISCLOSURE = 0.04;

  private static final double OTHER_TOPIC_OF_LOOK_ALIKE = 0.5;
  private static final double NO_TOPIC = 1.4;
  private static final double PERSONAL = 1;

  /** "I want to paint the kitchen" speaks of oneself and discloses nothing. */
  private static final double ORDINARY_IS_NOT_PERSONAL = 1.5;

  /** In these somebody tells of a reading disorder, of a sore tongue and of being in love. */
  private static final Set<String> NOT_ORDINARY =
      Set.of("oa-73df0734", "oa-d0d9d2b4", "oa-392fe8c2");

  /** More would outweigh the sentences that were written for topics. */
  private static final int CHATS = 500;

  /** In these somebody tells of a court, of a flirt, of a quarrel at home. */
  private static final Set<String> DISCLOSING_CHATS =
      Set.of("court-letter", "dm-screenshot", "tenant-question");

  /** What is said before it makes no disclosure of a look-alike, nor hides one. */
  private static final int BEFORE = 5;

  private final List<Training.Example> examples = new ArrayList<>();

  /** Of our sentences, those not held out, by themselves and behind ordinary talk. */
  Examples written() {
    var ordinary =
        Corpus.lines().stream()
            .filter(line -> line.topic().isEmpty() && !line.heldOut())
            .map(Corpus.Line::text)
            .toList();
    int talk = 0;
    for (var line : Corpus.lines()) {
      if (!line.heldOut() && line.topic().isPresent()) {
        // last, since training begins with the end of a text
        var text = new StringBuilder();
        for (int each = 0; each < BEFORE; each++) {
          text.append(ordinary.get(talk++ % ordinary.size())).append('\n');
        }
        text.append(line.text());
        if (line.disclosure()) {
          disclosure(line.topic().orElseThrow(), text.toString());
        } else {
          lookAlike(line.topic().orElseThrow(), text.toString());
        }
      }
    }
    for (var line : Corpus.lines()) {
      if (line.heldOut()) {
        continue;
      }
      if (line.disclosure()) {
        disclosure(line.topic().orElseThrow(), line.text());
      } else {
        line.topic()
            .ifPresentOrElse(
                topic -> lookAlike(topic, line.text()), () -> ordinary(Speaker.USER, line.text()));
      }
    }
    return this;
  }

  /**
   * Of the public texts and conversations, some halves.
   *
   * @param which takes the halves by number, 0 or 1
   */
  Examples shared(SharedTexts shared, Predicate<Integer> which) {
    for (var text : shared.labelled()) {
      if (which.test(text.half())) {
        text.topic()
            .ifPresentOrElse(
                topic ->
                    LabelledText.about(text.source(), topic, text.text())
                        .ifPresent(known -> disclosure(topic, known.text())),
                () -> ordinary(Speaker.USER, text.text()));
      }
    }
    for (var conversation : shared.conversations()) {
      if (which.test(conversation.half()) && !NOT_ORDINARY.contains(conversation.id())) {
        conversation.utterances().forEach(said -> ordinary(said.speaker(), said.text()));
      }
    }
    return this;
  }

  /** Of the project's chats to train on, some: each thing that is said once. */
  Examples chats() {
    ChatSet.said(CHATS, DISCLOSING_CHATS).forEach(said -> ordinary(said.speaker(), said.text()));
    return this;
  }

  List<Training.Example> all() {
    return List.copyOf(examples);
  }

  private void disclosure(Topic topic, String text) {
    add(Speaker.USER, text, Optional.of(topic), OTHER_TOPIC_OF_DISCLOSURE, true, PERSONAL);
  }

  private void lookAlike(Topic topic, String text) {
    add(Speaker.USER, text, Optional.of(topic), OTHER_TOPIC_OF_LOOK_ALIKE, false, PERSONAL);
  }

  private void ordinary(Speaker speaker, String text) {
    add(speaker, text, Optional.empty(), NO_TOPIC, false, ORDINARY_IS_NOT_PERSONAL);
  }

  private void add(
      Speaker speaker,
      String text,
      Optional<Topic> topic,
      double others,
      boolean personal,
      double importanceOfPersonal) {
    var labels = new Double[LinearModel.ANSWERS];
    var importance = new Double[LinearModel.ANSWERS];
    Arrays.fill(labels, 0.0);
    Arrays.fill(importance, others);
    topic.ifPresent(
        known -> {
          labels[known.column()] = 1.0;
          importance[known.column()] = SPOKEN_OF;
        });
    labels[LinearModel.PERSONAL] = personal ? 1.0 : 0.0;
    importance[LinearModel.PERSONAL] = importanceOfPersonal;
    examples.add(new Training.Example(speaker, text, List.of(labels), List.of(importance)));
  }
}
