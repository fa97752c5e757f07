package org.custodes.domain.deidentification;

import java.util.ArrayList;
import java.util.List;

/** Keeps findings off the placeholders in a text, which stand for nobody any more. */
final class Cut {
  private final String plain;
  private final List<Word> placeholders;

  Cut(Reading reading) {
    this.plain = reading.plain();
    this.placeholders = reading.placeholders();
  }

  /** What of the findings lies outside of placeholders. */
  List<Finding> outside(List<Finding> found, ConversationContext context) {
    if (placeholders.isEmpty()) {
      return found;
    }
    var outside = new ArrayList<Finding>();
    for (var finding : found) {
      context.spend(placeholders.size());
      cut(finding, outside);
    }
    return outside;
  }

  private void cut(Finding finding, List<Finding> outside) {
    int from = finding.start();
    for (var placeholder : placeholders) {
      if (placeholder.start() < finding.end() && placeholder.end() > from) {
        add(finding, from, placeholder.start(), outside);
        from = placeholder.end();
      }
    }
    add(finding, from, finding.end(), outside);
  }

  private void add(Finding whole, int start, int end, List<Finding> outside) {
    int from = start;
    int to = end;
    while (from < to && Character.isWhitespace(plain.charAt(from))) {
      from++;
    }
    while (to > from && Character.isWhitespace(plain.charAt(to - 1))) {
      to--;
    }
    if (to > from) {
      outside.add(
          new Finding(from, to, whole.type(), whole.score(), whole.source(), whole.evidence()));
    }
  }
}
