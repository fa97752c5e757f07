package org.custodes.gate.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A place in a text.
 *
 * @param start first code point
 * @param end after the last code point
 * @param type as the label or the mask calls it
 */
record Span(int start, int end, String type) {
  private static final String MERGED = "ANY";

  boolean touches(Span other) {
    return start < other.end && other.start < end;
  }

  /** Common code points by code points of either, from 0 to 1. */
  double overlap(Span other) {
    double common = Math.max(0, Math.min(end, other.end) - Math.max(start, other.start));
    return common / (Math.max(end, other.end) - Math.min(start, other.start));
  }

  /** Spans of any type with nothing but space between them, as one: half a name is no name. */
  static List<Span> merged(int[] text, List<Span> spans) {
    var merged = new ArrayList<Span>();
    for (var span : spans.stream().sorted(Comparator.comparingInt(Span::start)).toList()) {
      var last = merged.isEmpty() ? null : merged.getLast();
      if (last != null && isBlank(text, last.end, span.start)) {
        merged.removeLast();
        merged.add(new Span(last.start, Math.max(last.end, span.end), MERGED));
      } else {
        merged.add(new Span(span.start, span.end, MERGED));
      }
    }
    return merged;
  }

  private static boolean isBlank(int[] text, int from, int to) {
    for (int at = from; at < to; at++) {
      if (!Character.isWhitespace(text[at])) {
        return false;
      }
    }
    return true;
  }
}
