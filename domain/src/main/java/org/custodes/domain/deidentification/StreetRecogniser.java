package org.custodes.domain.deidentification;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.custodes.domain.kernel.Utterance;

/** Streets without a number: corners, a name before "street", and codes of the post. */
final class StreetRecogniser implements Recogniser {
  private static final int LONGEST_SIDE = 6;
  private static final int LONGEST_NAME = 3;
  private static final int SHORTEST_CODE = 5;

  private static final Streets STREETS = Streets.shipped();

  /** Before a street that is meant, and is not just any. */
  private static final Set<String> WHERE =
      Set.of("on", "at", "off", "near", "along", "to", "from", "in", "down", "by", "of", "between");

  /** "Am Mühlgraben 9" */
  private static final Set<String> IN_GERMAN =
      Set.of("am", "im", "zum", "zur", "unter", "auf", "pod");

  /** Of a turn in which somebody says where they live. */
  private static final Set<String> DWELLING =
      Set.of(
          "wohne",
          "wohnt",
          "wohnen",
          "wohnst",
          "adresse",
          "anschrift",
          "hausnummer",
          "umgezogen",
          "gezogen",
          "ziehe",
          "ziehen",
          "lieferadresse");

  /** What a street is like. */
  private static final Set<String> LIKE =
      Set.of(
          "busy",
          "quiet",
          "same",
          "wrong",
          "right",
          "left",
          "other",
          "next",
          "main",
          "dirt",
          "narrow",
          "wide",
          "steep",
          "long",
          "short",
          "open",
          "rocky",
          "back",
          "front",
          "country",
          "city",
          "public",
          "private",
          "side",
          "residential",
          "new",
          "old",
          "bumpy",
          "dark",
          "empty",
          "icy",
          "wet",
          "good",
          "bad",
          "nearest",
          "nearby",
          "local",
          "crowded",
          "fast",
          "slow",
          "bike",
          "bus",
          "rural",
          "paved",
          "gravel",
          "one",
          "two",
          "more",
          "less",
          "career",
          "memory",
          "english",
          "any",
          "every");

  @Override
  public List<Finding> find(Utterance utterance, ConversationContext context) {
    var reading = context.reading();
    var words = reading.words();
    var found = new ArrayList<Finding>();
    context.spend(words.size());
    boolean dwelling = speaksOfDwelling(reading);
    for (int index = 0; index < words.size(); index++) {
      var word = words.get(index);
      int last = index;
      int first = index;
      if (word.lower().equals("corner")) {
        first = index > 0 && words.get(index - 1).lower().equals("the") ? index - 1 : index;
        last = corner(reading, index);
      } else if (index > 0 && STREETS.isRoad(word)) {
        first = nameBefore(reading, index);
      } else if (isCodeNext(reading, index) && AddressRecogniser.isCountry(words, index)) {
        last = index + 1;
        first = index;
      } else if (isPostcode(reading, index)) {
        last = index + 1;
      } else if (IN_GERMAN.contains(word.lower())
          && (index == 0 || !words.get(index - 1).lower().equals("i"))) {
        last = numberedStreet(reading, index, dwelling);
      } else if (word.lower().equals("and")) {
        first = nameBeforeAnd(reading, index);
        last = first < index ? numberedStreet(reading, index, dwelling) : index;
        first = last > index ? first : index;
      }
      if (last > index || (first < index && !word.lower().equals("corner"))) {
        context.spend(last - first);
        found.add(
            new Finding(
                words.get(first).start(),
                words.get(last).end(),
                EntityType.ADDRESS,
                0.7,
                Source.PATTERN,
                "street"));
      }
    }
    return found;
  }

  /** "corner of 5th and Main": the last word of it, or the corner itself when it is none. */
  private static int corner(Reading reading, int corner) {
    var words = reading.words();
    int of = corner + 1;
    if (of + 1 >= words.size() || !Set.of("of", "at").contains(words.get(of).lower())) {
      return corner;
    }
    int and = of + 1;
    while (and < words.size()
        && and - of <= LONGEST_SIDE
        && !words.get(and).lower().equals("and")
        && isOfSide(reading, and)) {
      and++;
    }
    if (and == of + 1 || and + 1 >= words.size() || !words.get(and).lower().equals("and")) {
      return corner;
    }
    int last = and;
    for (int at = and + 1; at < words.size() && at - and <= LONGEST_NAME + 1; at++) {
      boolean goesOn =
          at == and + 1
              || STREETS.isSuffix(words.get(at))
              || words.get(at).isCapitalised()
              || words.get(at).shape() == Word.Shape.DIGITS
              || !words.get(at).is(WordClass.KNOWN);
      if (!goesOn || !isOfSide(reading, at) || (at > and + 1 && isParted(reading, at))) {
        break;
      }
      last = at;
    }
    return last == and ? corner : last;
  }

  private static boolean isOfSide(Reading reading, int index) {
    var word = reading.words().get(index);
    boolean counted =
        word.lower().equals("first")
            || word.lower().equals("second")
            || word.lower().equals("third")
            || word.lower().equals("park");
    return !word.isPlaceholder()
        && (counted
            || word.is(WordClass.STREET_PREFIX)
            || !word.is(WordClass.FUNCTION)
            || word.isCapitalised());
  }

  /** Whether something other than a blank stands before a word. */
  private static boolean isParted(Reading reading, int index) {
    var words = reading.words();
    int from = words.get(index - 1).fullEnd();
    boolean brief = words.get(index - 1).length() <= 3;
    if (brief && reading.plain().startsWith(". ", from) && words.get(index).start() == from + 2) {
      return false;
    }
    return words.get(index).start() - from != 1 || reading.plain().charAt(from) != ' ';
  }

  /** Where the name of a street begins, the street itself when it has none. */
  private static int nameBefore(Reading reading, int street) {
    var words = reading.words();
    var road = words.get(street);
    int first = street;
    while (first > 0 && street - first < LONGEST_NAME && !isParted(reading, first)) {
      var word = words.get(first - 1);
      boolean name =
          word.isWritten()
              && !word.is(WordClass.FUNCTION)
              && !LIKE.contains(word.lower())
              && (!road.isCapitalised() || word.isCapitalised())
              && !word.lower().equals("corner");
      if (!name) {
        break;
      }
      first--;
    }
    if (first == street) {
      return street;
    }
    boolean capital = words.get(first).isCapitalised() && road.isCapitalised();
    boolean meant = first > 0 && WHERE.contains(words.get(first - 1).lower()) && street - first < 3;
    boolean brief = road.length() <= 3 && !capital;
    boolean alone =
        street - first < LONGEST_NAME
            && road.shape() == Word.Shape.LOWER
            && !brief
            && isAfterCut(reading, first)
            && isBeforeCut(reading, street);
    return alone
            || (capital && !words.get(first).titled() && !reading.isShouted())
            || (meant && !brief && road.shape() == Word.Shape.LOWER)
        ? first
        : street;
  }

  private static boolean isAfterCut(Reading reading, int index) {
    var words = reading.words();
    if (index == 0) {
      return false;
    }
    int from = words.get(index - 1).fullEnd();
    return ",\n".indexOf(reading.plain().charAt(from)) >= 0;
  }

  private static boolean isBeforeCut(Reading reading, int index) {
    int end = reading.words().get(index).fullEnd();
    return end < reading.plain().length() && ",\n".indexOf(reading.plain().charAt(end)) >= 0;
  }

  /** "maarit and hersnapvej 75": an unknown word before, and one with a number behind. */
  private static int nameBeforeAnd(Reading reading, int and) {
    var words = reading.words();
    boolean name = and > 0 && isUnknown(words.get(and - 1)) && !isParted(reading, and);
    return name ? and - 1 : and;
  }

  private static int numberedStreet(Reading reading, int and, boolean dwelling) {
    var words = reading.words();
    for (int at = and + 1; at < words.size() && at - and <= LONGEST_NAME + 1; at++) {
      if (isParted(reading, at) && at > and + 1 && words.get(at).shape() != Word.Shape.DIGITS) {
        return and;
      }
      if (at > and + 1 && words.get(at).shape() == Word.Shape.DIGITS) {
        return words.get(at).length() <= 4 ? at : and;
      }
      boolean brief = words.get(at).length() <= 2;
      if (!isUnknown(words.get(at))
          && !brief
          && !(dwelling && !words.get(at).is(WordClass.FUNCTION))) {
        return and;
      }
    }
    return and;
  }

  /** "ich wohne am alten markt 3": any words may be of a street there. */
  private static boolean speaksOfDwelling(Reading reading) {
    return reading.tongue() == Tongue.GERMAN
        && reading.words().stream().anyMatch(word -> DWELLING.contains(word.lower()));
  }

  private static boolean isUnknown(Word word) {
    return word.isWritten() && !word.is(WordClass.KNOWN);
  }

  /** "Norway 29587" */
  private static boolean isCodeNext(Reading reading, int index) {
    var words = reading.words();
    return index + 1 < words.size()
        && !isParted(reading, index + 1)
        && words.get(index + 1).shape() == Word.Shape.DIGITS
        && words.get(index + 1).length() >= SHORTEST_CODE;
  }

  /** "SW1A 2AA", "K1A 0B1" */
  private static boolean isPostcode(Reading reading, int index) {
    var words = reading.words();
    if (index + 1 >= words.size() || isParted(reading, index + 1)) {
      return false;
    }
    var out = words.get(index).lower();
    var in = words.get(index + 1).lower();
    if (out.length() < 2 || out.length() > 4 || in.length() != 3 || !isLetter(out, 0)) {
      return false;
    }
    boolean british =
        isDigit(in, 0)
            && isLetter(in, 1)
            && isLetter(in, 2)
            && (isDigit(out, 1) || (out.length() > 2 && isDigit(out, 2)));
    boolean canadian =
        out.length() == 3
            && isDigit(out, 1)
            && isLetter(out, 2)
            && isDigit(in, 0)
            && isLetter(in, 1)
            && isDigit(in, 2);
    return british || canadian;
  }

  private static boolean isLetter(String word, int at) {
    return word.charAt(at) >= 'a' && word.charAt(at) <= 'z';
  }

  private static boolean isDigit(String word, int at) {
    return word.charAt(at) >= '0' && word.charAt(at) <= '9';
  }
}
