package org.custodes.gate.evaluation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.custodes.domain.deidentification.Deidentified;
import org.custodes.domain.deidentification.Deidentifier;
import org.custodes.domain.kernel.Speaker;
import org.custodes.domain.kernel.Utterance;

/**
 * What the de-identifier made of labelled documents.
 *
 * <p>A labelled span is recalled when each of its letters and digits is masked, and a mask is
 * precise when it touches a labelled span. {@code IoU} is stricter and blind to types: a mask and a
 * span, each merged with its neighbours, match if they share nine tenths of what either covers; so
 * the usual evaluator of presidio-research counts.
 */
final class Score {
  /** What names or reaches somebody by itself, in the words of the files. */
  private static final Set<String> DIRECT =
      Set.of(
          "PERSON",
          "STREET_ADDRESS",
          "PHONE_NUMBER",
          "EMAIL_ADDRESS",
          "DOMAIN_NAME",
          "URL",
          "CREDIT_CARD",
          "IBAN_CODE",
          "US_BANK_NUMBER",
          "US_SSN",
          "US_DRIVER_LICENSE",
          "IP_ADDRESS",
          "MAC_ADDRESS",
          "HANDLE",
          "CODE");

  private static final double MATCH = 0.9;

  private final Deidentifier deidentifier;
  private final Map<String, Share> recall = new TreeMap<>();
  private Share all = Share.NONE;
  private Share precision = Share.NONE;
  private Share matchedLabels = Share.NONE;
  private Share matchedMasks = Share.NONE;
  private Share clean = Share.NONE;
  private Share overmasked = Share.NONE;
  private final Optional<Risk> risk;

  /**
   * @param risk also learns of each document with a direct identifier
   */
  Score(Deidentifier deidentifier, Optional<Risk> risk) {
    this.deidentifier = deidentifier;
    this.risk = risk;
  }

  void add(Document document) {
    var said = List.of(new Utterance(Speaker.USER, document.text()));
    var made = deidentifier.deidentify(said);
    var masks = masks(made);
    var isMasked = new boolean[document.points().length];
    masks.forEach(
        mask -> {
          for (int at = mask.start(); at < mask.end(); at++) {
            isMasked[at] = true;
          }
        });
    spans(document, isMasked, masks);
    matches(document, masks);
    letters(document, isMasked);
    var direct = document.labels().stream().filter(label -> DIRECT.contains(label.type())).toList();
    if (!direct.isEmpty()) {
      boolean isClean = direct.stream().allMatch(label -> isFull(document, label, isMasked));
      clean = clean.plus(isClean);
      risk.ifPresent(curve -> curve.add(made, isClean));
    }
  }

  private static List<Span> masks(Deidentified made) {
    return made.messages().getFirst().masks().stream()
        .map(mask -> new Span(mask.start(), mask.end(), mask.type().name()))
        .toList();
  }

  private void spans(Document document, boolean[] isMasked, List<Span> masks) {
    for (var label : document.labels()) {
      boolean full = isFull(document, label, isMasked);
      recall.merge(label.type(), Share.NONE.plus(full), Share::plus);
      all = all.plus(full);
    }
    for (var mask : masks) {
      precision = precision.plus(document.labels().stream().anyMatch(mask::touches));
    }
  }

  private void matches(Document document, List<Span> masks) {
    var labels = Span.merged(document.points(), document.labels());
    var found = Span.merged(document.points(), masks);
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
  private void letters(Document document, boolean[] isMasked) {
    var labelled = new boolean[document.points().length];
    for (var label : document.labels()) {
      for (int at = label.start(); at < label.end(); at++) {
        labelled[at] = true;
      }
    }
    for (int at = 0; at < labelled.length; at++) {
      if (!labelled[at] && Character.isLetterOrDigit(document.points()[at])) {
        overmasked = overmasked.plus(isMasked[at]);
      }
    }
  }

  private static boolean isFull(Document document, Span label, boolean[] isMasked) {
    for (int at = label.start(); at < label.end(); at++) {
      if (Character.isLetterOrDigit(document.points()[at]) && !isMasked[at]) {
        return false;
      }
    }
    return true;
  }

  /** Recall of each labelled type. */
  Map<String, Share> byType() {
    return new TreeMap<>(recall);
  }

  static boolean isDirect(String type) {
    return DIRECT.contains(type);
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
