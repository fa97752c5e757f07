package org.custodes.domain.deidentification;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.custodes.domain.kernel.Utterance;

/**
 * Numbers of cases, claims, passports and orders: what follows the word for one and has a digit.
 */
final class ReferenceRecogniser implements Recogniser {
  private static final int MOST_BETWEEN = 3;
  private static final int MOST_PARTS = 8;
  private static final int LONGEST_PREFIX = 4;

  static final Set<String> REFERENCES =
      Set.of(
          "case",
          "claim",
          "ref",
          "reference",
          "file",
          "docket",
          "application",
          "passport",
          "policy",
          "ticket",
          "invoice",
          "order",
          "booking",
          "permit",
          "licence",
          "license",
          "registration",
          "plate",
          "account",
          "member",
          "membership",
          "customer",
          "patient",
          "employee",
          "student",
          "serial",
          "tracking",
          "confirmation",
          "complaint",
          "contract",
          "insurance",
          "visa",
          "matter",
          "record",
          "id",
          "nr",
          "number");

  private static final Set<String> NUMBER =
      Set.of("number", "no", "nr", "num", "id", "code", "nos");

  private static final Set<String> BETWEEN =
      Set.of(
          "number", "no", "nr", "num", "id", "code", "nos", "is", "was", "my", "the", "plate",
          "of");

  @Override
  public List<Finding> find(Utterance utterance, ConversationContext context) {
    var reading = context.reading();
    var found = new ArrayList<Finding>();
    context.spend(reading.words().size());
    if (!reading.hasDigits() || reading.code().isAnywhere()) {
      return found;
    }
    var words = reading.words();
    for (int index = 0; index + 1 < words.size(); index++) {
      if (words.get(index).is(WordClass.REFERENCE)) {
        int value = value(reading, index);
        if (value > index) {
          found.add(
              new Finding(
                  words.get(value).start(),
                  words.get(last(reading, value)).end(),
                  EntityType.NUMBER,
                  0.7,
                  Source.CUE,
                  "reference"));
        }
      }
    }
    return found;
  }

  /** The word with a digit that the reference is, the word for it when there is none. */
  private static int value(Reading reading, int index) {
    var words = reading.words();
    boolean numbered = NUMBER.contains(words.get(index).lower());
    int at = index + 1;
    while (at < words.size()
        && at - index <= MOST_BETWEEN
        && BETWEEN.contains(words.get(at).lower())) {
      numbered |= NUMBER.contains(words.get(at).lower());
      at++;
    }
    if (at >= words.size() || (words.get(at).opens() && words.get(at - 1).length() > 3)) {
      return index;
    }
    boolean prefix =
        isPrefix(words.get(at), numbered) && isJoined(reading, at) && hasDigit(words.get(at + 1));
    boolean coded = words.get(at).shape() == Word.Shape.CODE && words.get(at).length() > 2;
    boolean signed = hasDigit(words.get(at)) && isJoined(reading, at) && isTight(reading, at);
    boolean plain =
        numbered && words.get(at).shape() == Word.Shape.DIGITS && words.get(at).length() > 1;
    return prefix || coded || signed || plain ? at : index;
  }

  private static int last(Reading reading, int value) {
    var words = reading.words();
    int last = value;
    while (last - value < MOST_PARTS
        && isJoined(reading, last)
        && (isTight(reading, last)
            || hasDigit(words.get(last + 1))
            || isLetter(reading, last + 1))) {
      last++;
    }
    return last;
  }

  /** "AB 12 34", also in small letters where a number is spoken of. */
  private static boolean isPrefix(Word word, boolean numbered) {
    boolean brief = word.length() < LONGEST_PREFIX && !word.is(WordClass.FUNCTION);
    return (word.shape() == Word.Shape.UPPER && word.length() <= LONGEST_PREFIX)
        || word.isInitial()
        || (numbered && word.shape() == Word.Shape.LOWER && (brief || word.length() == 1));
  }

  /** A letter at the end of a number, or whatever letter amid it. */
  private static boolean isLetter(Reading reading, int index) {
    var word = reading.words().get(index);
    boolean amid = isJoined(reading, index) && hasDigit(reading.words().get(index + 1));
    return word.length() == 1 && (amid || (word.isInitial() && !word.lower().equals("i")));
  }

  private static boolean hasDigit(Word word) {
    return word.shape() == Word.Shape.DIGITS || word.shape() == Word.Shape.CODE;
  }

  /** Whether one sign or blank is all that stands before the next word. */
  private static boolean isJoined(Reading reading, int index) {
    var words = reading.words();
    return index + 1 < words.size()
        && words.get(index + 1).start() == words.get(index).end() + 1
        && !words.get(index + 1).isPlaceholder()
        && " -/.".indexOf(reading.plain().charAt(words.get(index).end())) >= 0;
  }

  private static boolean isTight(Reading reading, int index) {
    return "-/".indexOf(reading.plain().charAt(reading.words().get(index).end())) >= 0;
  }
}
