package org.custodes.domain.deidentification;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.custodes.domain.kernel.Utterance;

/**
 * The backstop: a word stays only if it is in the public vocabulary. It needs to know nothing of
 * names, so a name that nobody has listed is masked too.
 */
final class AllowListRecogniser implements Recogniser {
  private static final int MOST_DIGITS = 3;

  /** What may follow a short number without a blank. */
  private static final Set<String> UNITS =
      Set.of(
          "st", "nd", "rd", "th", "am", "pm", "a", "p", "x", "k", "m", "g", "kg", "mg", "ml", "l",
          "cl", "oz", "lb", "lbs", "cm", "mm", "km", "mi", "ft", "in", "gb", "mb", "tb", "kb", "hz",
          "mhz", "ghz", "h", "hr", "hrs", "min", "mins", "s", "sec", "ms", "d", "c", "f", "v", "w",
          "kw", "kwh", "mph", "kmh", "mpg", "px", "fps", "bn", "yr", "yrs", "b", "t", "ish");

  private final Vocabulary vocabulary = Vocabulary.english();

  @Override
  public List<Finding> find(Utterance utterance, ConversationContext context) {
    var words = context.reading().words();
    var found = new ArrayList<Finding>();
    context.spend(words.size());
    for (var word : words) {
      if (!word.isPlaceholder() && !isAllowed(word)) {
        found.add(word.found(EntityType.UNKNOWN, 0.3, Source.ALLOW_LIST, "unknown-word"));
      }
    }
    return found;
  }

  private boolean isAllowed(Word word) {
    return switch (word.shape()) {
      case DIGITS -> true;
      case CODE -> word.is(WordClass.KNOWN) || isMeasure(word.lower());
      default -> word.length() == 1 ? isPlainLetter(word.lower()) : isOrdinary(word);
    };
  }

  private boolean isOrdinary(Word word) {
    return word.is(WordClass.KNOWN)
        || (!word.ending().isEmpty() && vocabulary.isKnown(word.full()));
  }

  private static boolean isPlainLetter(String lower) {
    char letter = lower.charAt(0);
    return letter >= 'a' && letter <= 'z';
  }

  /** "12oz", "7pm", "401k" */
  private static boolean isMeasure(String lower) {
    int digits = 0;
    while (digits < lower.length() && Character.isDigit(lower.charAt(digits))) {
      digits++;
    }
    return digits > 0 && digits <= MOST_DIGITS && UNITS.contains(lower.substring(digits));
  }
}
