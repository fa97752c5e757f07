package org.custodes.domain.deidentification;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.custodes.domain.kernel.Utterance;

/**
 * Streets of ordinary words behind the words for living, sending and addresses: "we moved from 9
 * kestrel close", "street: 7 quarry bank". Without such a word they would be nine close kestrels.
 */
final class DwellingRecogniser implements Recogniser {
  private static final Streets STREETS = Streets.shipped();

  private static final int MOST_BETWEEN = 8;
  private static final int LONGEST_NAME = 4;
  private static final int LONGEST_VALUE = 7;
  private static final int LONGEST_NUMBER = 6;

  private static final Set<String> LABELS =
      Set.of(
          "address",
          "adress",
          "addr",
          "adresse",
          "anschrift",
          "indirizzo",
          "direcci\u00f3n",
          "direccion",
          "endere\u00e7o",
          "street",
          "stra\u00dfe",
          "strasse",
          "home");

  private static final Set<String> DWELLING =
      Set.of(
          "live",
          "lives",
          "lived",
          "living",
          "reside",
          "resides",
          "stay",
          "stays",
          "staying",
          "move",
          "moves",
          "moved",
          "moving",
          "deliver",
          "delivered",
          "send",
          "sent",
          "ship",
          "shipped",
          "mail",
          "mailed",
          "post",
          "posted",
          "place",
          "house",
          "flat",
          "apartment",
          "office",
          "visit",
          "visiting",
          "meet",
          "rent",
          "rented",
          "renting",
          "i'm",
          "we're",
          "she's",
          "he's",
          "they're",
          "it's",
          "is",
          "are",
          "was",
          "at");

  /** Between a label and what it labels. */
  private static final Set<String> BETWEEN =
      Set.of("is", "was", "used", "to", "be", "now", "still", "will", "at", "name", "line");

  private static final Set<String> SPELT =
      Set.of(
          "one",
          "two",
          "three",
          "four",
          "five",
          "six",
          "seven",
          "eight",
          "nine",
          "ten",
          "eleven",
          "twelve",
          "thirteen",
          "fourteen",
          "fifteen",
          "sixteen",
          "seventeen",
          "eighteen",
          "nineteen",
          "twenty",
          "thirty",
          "forty",
          "fifty",
          "sixty",
          "seventy",
          "eighty",
          "ninety");

  @Override
  public List<Finding> find(Utterance utterance, ConversationContext context) {
    var reading = context.reading();
    var words = reading.words();
    var found = new ArrayList<Finding>();
    context.spend(words.size());
    int anchor = -MOST_BETWEEN;
    for (int index = 0; index < words.size(); index++) {
      var word = words.get(index);
      int last = -1;
      int first = index;
      if (LABELS.contains(word.lower())) {
        anchor = index;
        first = valueOf(reading, index);
        last = first < 0 ? -1 : lastOfValue(reading, first);
      } else if (DWELLING.contains(word.full())) {
        anchor = index;
      } else if (index - anchor < MOST_BETWEEN && isNumber(word)) {
        last = lastOfStreet(reading, index);
      }
      if (last >= 0) {
        context.spend(last - first + 1L);
        found.add(
            new Finding(
                words.get(first).start(),
                words.get(last).end(),
                EntityType.ADDRESS,
                0.7,
                Source.CUE,
                "dwelling"));
        index = last;
        anchor = last;
      }
    }
    return found;
  }

  private static boolean isNumber(Word word) {
    boolean digits = word.shape() == Word.Shape.DIGITS || word.shape() == Word.Shape.CODE;
    return (digits && word.length() < LONGEST_NUMBER) || SPELT.contains(word.lower());
  }

  /** The last word of "9 kestrel close" and "forty two thistle down road"; negative if none is. */
  private static int lastOfStreet(Reading reading, int number) {
    var words = reading.words();
    int name = number + 1;
    while (name < words.size() && isNumber(words.get(name)) && isBlank(reading, name)) {
      name++;
    }
    int last = -1;
    for (int at = name; at < words.size() && at - name < LONGEST_NAME; at++) {
      var word = words.get(at);
      boolean street = at > name && STREETS.isSuffix(word);
      if (!isBlank(reading, at) || !(street || isOfName(word))) {
        break;
      }
      last = street ? at : last;
    }
    boolean spelt = words.get(number).shape() != Word.Shape.DIGITS;
    return last >= 0 && (!spelt || STREETS.isRoad(words.get(last))) ? last : -1;
  }

  private static boolean isOfName(Word word) {
    return word.isWritten()
        && (!word.is(WordClass.FUNCTION) || AddressRecogniser.WITHIN.contains(word.lower()))
        && !AddressRecogniser.MEASURES.contains(word.lower());
  }

  /** Whether a blank alone stands before a word. */
  private static boolean isBlank(Reading reading, int index) {
    var before = reading.words().get(index - 1);
    int from = before.fullEnd();
    return reading.words().get(index).start() == from + 1 && reading.plain().charAt(from) == ' ';
  }

  /** Where the value of a label begins; negative if nothing shows that it is one. */
  private static int valueOf(Reading reading, int label) {
    var words = reading.words();
    int at = label + 1;
    boolean told = false;
    while (at < words.size()
        && at - label < MOST_BETWEEN
        && BETWEEN.contains(words.get(at).lower())) {
      told |= !isParted(reading, at);
      at++;
    }
    if (at >= words.size() || words.get(at).isPlaceholder()) {
      return -1;
    }
    return told || isLabelled(reading, at) ? at : -1;
  }

  /** "street: ", "street\":\"", "| home | " */
  private static boolean isLabelled(Reading reading, int value) {
    var between =
        reading
            .plain()
            .substring(
                reading.words().get(value - 1).fullEnd(), reading.words().get(value).start());
    return between.length() <= LONGEST_NUMBER
        && between.chars().anyMatch(sign -> ":=|".indexOf(sign) >= 0)
        && between.chars().noneMatch(sign -> ".?!\n".indexOf(sign) >= 0);
  }

  /** The last word of what a label is for, if that has a number and a name. */
  private static int lastOfValue(Reading reading, int first) {
    var words = reading.words();
    boolean number = false;
    boolean name = false;
    boolean road = false;
    int last = first;
    for (int at = first; at < words.size() && at - first < LONGEST_VALUE; at++) {
      var word = words.get(at);
      if (word.isPlaceholder()
          || AddressRecogniser.MEASURES.contains(word.lower())
          || (at > first && isParted(reading, at))) {
        break;
      }
      number |= isNumber(word);
      name |= word.isWritten() && !word.is(WordClass.FUNCTION) && word.length() > 1;
      road |= at > first && STREETS.isSuffix(word);
      last = at;
    }
    return name && (number || road) && !words.get(first).is(WordClass.FUNCTION) ? last : -1;
  }

  private static boolean isParted(Reading reading, int index) {
    var between =
        reading
            .plain()
            .substring(
                reading.words().get(index - 1).fullEnd(), reading.words().get(index).start());
    return between.chars().anyMatch(sign -> ",;:|\"\n\r()?!".indexOf(sign) >= 0)
        || between.startsWith(". ");
  }
}
