package org.custodes.gate.evaluation;

import java.util.List;

/**
 * A text whose identifiers somebody has labelled.
 *
 * @param points its code points
 */
@SuppressWarnings("ArrayRecordComponent") // read once, compared never
record Document(int[] points, List<Span> labels) {
  Document {
    labels = List.copyOf(labels);
  }

  String text() {
    return new String(points, 0, points.length);
  }

  /** The same without capitals, sign by sign, so that labels stay where they are. */
  Document lowerCased() {
    var lower = points.clone();
    for (int at = 0; at < lower.length; at++) {
      lower[at] = Character.toLowerCase(lower[at]);
    }
    return new Document(lower, labels);
  }

  @Override
  public String toString() {
    return "[document]";
  }
}
