package org.custodes.domain.deidentification;

import java.util.ArrayList;
import java.util.List;
import org.custodes.domain.kernel.Utterance;

/**
 * Only of the second pass: digits that are scattered so that they do not look like a number, and
 * are enough for a telephone.
 */
final class LooseDigitsRecogniser implements Recogniser {
  private static final int FEWEST = 7;
  private static final int LONGEST_GAP = 2;

  @Override
  public List<Finding> find(Utterance utterance, ConversationContext context) {
    var text = context.reading().figureless();
    var found = new ArrayList<Finding>();
    context.spend(text.length());
    if (!context.reading().hasDigits()) {
      return found;
    }
    int from = 0;
    int count = 0;
    int last = -1;
    for (int at = 0; at < text.length(); at++) {
      if (Character.isDigit(text.charAt(at))
          && !isOfPlaceholder(text, at)
          && !context.reading().code().isAt(at)) {
        if (at - last > LONGEST_GAP + 1) {
          from = at;
          count = 0;
        }
        count++;
        last = at;
        if (count == FEWEST) {
          found.add(
              new Finding(from, at + 1, EntityType.NUMBER, 0.5, Source.PATTERN, "loose-digits"));
        }
      }
    }
    return found;
  }

  private static boolean isOfPlaceholder(String text, int at) {
    int nearest = Math.max(0, at - Placeholder.LONGEST);
    int open = text.substring(nearest, at).lastIndexOf('[') + nearest;
    return open >= nearest && Placeholder.endAt(text, open) > at;
  }
}
