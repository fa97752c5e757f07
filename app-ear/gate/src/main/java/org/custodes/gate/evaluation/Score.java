package org.custodes.gate.evaluation;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.custodes.domain.deidentification.Deidentifier;
import org.custodes.domain.deidentification.EntityType;
import org.custodes.domain.deidentification.MaskedUtterance;
import org.custodes.domain.topic.TopicScreen;

/**
 * What the de-identifier made of labelled documents.
 *
 * <p>A labelled span is recalled when each of its letters and digits is masked, and a mask is
 * precise when it touches a labelled span. {@code IoU} is stricter and blind to types: a mask and a
 * span, each merged with its neighbours, match if they share nine tenths of what either covers; so
 * the usual evaluator of presidio-research counts.
 */
final class Score {
  private static final double MATCH = 0.9;

  private final Deidentifier deidentifier;
  private final Map<String, Share> recall = new TreeMap<>();
  private final Map<EntityType, Share> precisionByMask = new EnumMap<>(EntityType.class);
  private final Chats chats = new Chats();
  private final Optional<Risk> risk;
  private Share all = Share.NONE;
  private Share precision = Share.NONE;
  private Share matchedLabels = Share.NONE;
  private Share matchedMasks = Share.NONE;
  private Share clean = Share.NONE;
  private Share overmasked = Share.NONE;

  /**
   * @param risk also learns of each document with a direct identifier
   */
  Score(Deidentifier deidentifier, Optional<Risk> risk) {
    this.deidentifier = deidentifier;
    this.risk = risk;
  }

  void add(Document document) {
    var said = document.said();
    var made = deidentifier.deidentify(said);
    boolean isClean = true;
    for (int turn = 0; turn < said.size(); turn++) {
      isClean &= add(document.turns().get(turn), made.messages().get(turn));
    }
    boolean identified = document.labels().map(Span::type).anyMatch(Kinds::isDirect);
    if (identified) {
      clean = clean.plus(isClean);
      boolean leakFree = isClean;
      risk.ifPresent(curve -> curve.add(made, leakFree));
    }
    if (document.isChat()) {
      boolean sensitive = !TopicScreen.shipped().topicsOf(said).isEmpty();
      chats.add(made, identified, isClean, sensitive);
    }
  }

  /** Tells whether every direct identifier of a turn is masked whole. */
  private boolean add(Document.Turn turn, MaskedUtterance made) {
    var masks =
        made.masks().stream()
            .map(mask -> new Span(mask.start(), mask.end(), mask.type().name()))
            .toList();
    var isMasked = new boolean[turn.points().length];
    masks.forEach(
        mask -> {
          for (int at = mask.start(); at < mask.end(); at++) {
            isMasked[at] = true;
          }
        });
    spans(turn, isMasked, masks);
    matches(turn, masks);
    letters(turn, isMasked);
    return turn.labels().stream()
        .filter(label -> Kinds.isDirect(label.type()))
        .allMatch(label -> isFull(turn, label, isMasked));
  }

  private void spans(Document.Turn turn, boolean[] isMasked, List<Span> masks) {
    for (var label : turn.labels()) {
      boolean full = isFull(turn, label, isMasked);
      recall.merge(label.type(), Share.NONE.plus(full), Share::plus);
      all = all.plus(full);
    }
    for (var mask : masks) {
      precision = precision.plus(turn.labels().stream().anyMatch(mask::touches));
      var type = EntityType.valueOf(mask.type());
      boolean rightly =
          turn.labels().stream()
              .filter(mask::touches)
              .anyMatch(label -> Kinds.maskOf(label.type()).filter(type::equals).isPresent());
      precisionByMask.merge(type, Share.NONE.plus(rightly), Share::plus);
    }
  }

  private void matches(Document.Turn turn, List<Span> masks) {
    var labels = Span.merged(turn.points(), turn.labels());
    var found = Span.merged(turn.points(), masks);
    for (var label : labels) {
      matchedLabels =
          matchedLabels.plus(found.stream().anyMatch(mask -> mask.overlap(label) >= MATCH));
    }
    for (var mask : found) {
      matchedMasks =
          matchedMasks.plus(labels.stream().anyMatch(label -> label.overlap(mask) >= MATCH));
    }
  }

  /** Of the letters and digits that nobody labelled, those that were taken away. */
  private void letters(Document.Turn turn, boolean[] isMasked) {
    var labelled = new boolean[turn.points().length];
    for (var label : turn.labels()) {
      for (int at = label.start(); at < label.end(); at++) {
        labelled[at] = true;
      }
    }
    for (int at = 0; at < labelled.length; at++) {
      if (!labelled[at] && Character.isLetterOrDigit(turn.points()[at])) {
        overmasked = overmasked.plus(isMasked[at]);
      }
    }
  }

  private static boolean isFull(Document.Turn turn, Span label, boolean[] isMasked) {
    for (int at = label.start(); at < label.end(); at++) {
      if (Character.isLetterOrDigit(turn.points()[at]) && !isMasked[at]) {
        return false;
      }
    }
    return true;
  }

  /** Recall of each labelled type. */
  Map<String, Share> byType() {
    return new TreeMap<>(recall);
  }

  /**
   * Of the masks that say what a label says, those that touch a label of that kind; empty where the
   * de-identifier has no such type.
   */
  Optional<Share> precision(String label) {
    return Kinds.maskOf(label).map(type -> precisionByMask.getOrDefault(type, Share.NONE));
  }

  /** Of a labelled type, where the de-identifier has it. */
  Optional<Double> f2(String label) {
    return precision(label)
        .map(share -> f2(share.value(), recall.getOrDefault(label, Share.NONE).value()));
  }

  /** The conversations among the documents. */
  Chats chats() {
    return chats;
  }

  Share recall() {
    return all;
  }

  Share precision() {
    return precision;
  }

  double f2() {
    return f2(precision.value(), all.value());
  }

  Share matchedLabels() {
    return matchedLabels;
  }

  Share matchedMasks() {
    return matchedMasks;
  }

  double matchedF2() {
    return f2(matchedMasks.value(), matchedLabels.value());
  }

  /** Documents with a direct identifier of which no letter and no digit was left. */
  Share clean() {
    return clean;
  }

  Share overmasked() {
    return overmasked;
  }

  /** Recall counts four times as much: a leak is worse than a lost word. */
  private static double f2(double precision, double recall) {
    return precision + recall == 0 ? 0 : 5 * precision * recall / (4 * precision + recall);
  }
}
