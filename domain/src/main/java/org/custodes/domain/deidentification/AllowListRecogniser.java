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

  /** Of a name that is in code and says nothing: "dt", "s3". */
  private static final int SHORTEST_NAME = 3;

  private final PublicNames names = new PublicNames();
  private final Vocabulary vocabulary = Vocabulary.of(Tongue.ENGLISH);

  @Override
  public List<Finding> find(Utterance utterance, ConversationContext context) {
    var reading = context.reading();
    var words = reading.words();
    var found = new ArrayList<Finding>();
    context.spend(words.size());
    for (var word : words) {
      if (!word.isPlaceholder() && !isAllowed(reading, word)) {
        found.add(word.found(EntityType.UNKNOWN, 0.3, Source.ALLOW_LIST, "unknown-word"));
      }
    }
    return found;
  }

  private boolean isAllowed(Reading reading, Word word) {
    return switch (word.shape()) {
      case DIGITS -> true;
      case CODE ->
          word.is(WordClass.KNOWN)
              || (isMeasure(word.lower()) && !isJoinedToNumber(reading, word))
              || isShortCode(word)
              || isOfProgram(reading, word);
      case MIXED ->
          isOrdinary(word) || names.inProse(written(reading, word)) || isOfProgram(reading, word);
      default ->
          word.length() == 1
              ? isPlainLetter(word.lower()) || word.is(WordClass.KNOWN)
              : isOrdinary(word) || isShortInCode(reading, word);
    };
  }

  /** "e4", and no "x12", which may be an extension. */
  private static boolean isShortCode(Word word) {
    return word.length() <= SHORTEST_NAME
        && isPlainLetter(word.lower())
        && word.lower().charAt(0) != 'x';
  }

  /** "555-0100x12" is no size. */
  private static boolean isJoinedToNumber(Reading reading, Word word) {
    return word.start() > 0 && "-.)/+#".indexOf(reading.plain().charAt(word.start() - 1)) >= 0;
  }

  private boolean isOfProgram(Reading reading, Word word) {
    return reading.code().isAnywhere() && names.inCode(written(reading, word));
  }

  private static boolean isShortInCode(Reading reading, Word word) {
    return word.length() <= SHORTEST_NAME
        && !word.is(WordClass.GIVEN_NAME)
        && reading.code().isAt(word.start());
  }

  private static String written(Reading reading, Word word) {
    return reading.plain().substring(word.start(), word.end());
  }

  private boolean isOrdinary(Word word) {
    return word.is(WordClass.KNOWN)
        || (!word.ending().isEmpty() && vocabulary.isKnown(word.full()));
  }

  private static boolean isPlainLetter(String lower) {
    char letter = lower.charAt(0);
    return (letter >= 'a' && letter <= 'z') || (letter >= '\u03B1' && letter <= '\u03C9');
  }

  /** "12oz", "7pm", "401k", "1990s", "640x480" */
  private static boolean isMeasure(String lower) {
    int digits = 0;
    while (digits < lower.length() && Character.isDigit(lower.charAt(digits))) {
      digits++;
    }
    var unit = lower.substring(digits);
    boolean decade = digits == 4 && unit.equals("s") && lower.charAt(digits - 1) == '0';
    boolean size = digits > 1 && digits <= 5 && isSize(unit);
    return decade || size || (digits > 0 && digits <= MOST_DIGITS && UNITS.contains(unit));
  }

  /** "x480" */
  private static boolean isSize(String rest) {
    return rest.length() > 1
        && rest.length() <= 6
        && rest.charAt(0) == 'x'
        && rest.chars().skip(1).allMatch(Character::isDigit);
  }
}
