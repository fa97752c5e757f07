package org.custodes.domain.deidentification;

import java.util.Set;

/** What of a number and its letters stands beside a place that was found. */
final class NumberRemainders {
  private static final int LONGEST_TIGHT = 4;
  private static final String TIGHT = "-/.:#";
  private static final int LONGEST_RUN = 5;

  /** Before the number of a house or a flat. */
  private static final Set<String> NUMBERS = Set.of("no", "nr", "nº", "n°", "№", "num");

  /** Before an address alone. */
  private static final Set<String> DWELLINGS =
      Set.of(
          "h", "blk", "block", "unit", "flat", "room", "rm", "apt", "suite", "ste", "plot", "villa",
          "house", "kv", "lgh", "bldg");

  private NumberRemainders() {}

  /**
   * @param from where the place ends
   * @param limit where something else begins
   */
  static int end(Reading reading, Place place, int from, int limit) {
    int end = tightEnd(reading.plain(), from, limit);
    return isNumberOrAddress(place) ? letterEnd(reading, end, limit) : end;
  }

  /** Where the number begins that a place is the end of. */
  static int start(Reading reading, Place place, int from, int limit) {
    int start = tightStart(reading.plain(), from, limit);
    start = rollStart(reading, place, start, limit);
    return place.type() == EntityType.ADDRESS ? wordStart(reading, start, limit) : start;
  }

  static boolean isNumberOrAddress(Place place) {
    return switch (place.type()) {
      case ADDRESS, NUMBER, PHONE, NATIONAL_ID, SECRET -> true;
      default -> false;
    };
  }

  /** "[…]/7" */
  private static int tightEnd(String plain, int from, int limit) {
    int end = from;
    while (end + 1 < limit && TIGHT.indexOf(plain.charAt(end)) >= 0) {
      int run = runEnd(plain, end + 1, limit);
      boolean letter = run == end + 2 && plain.charAt(end) != '.';
      if (run == end + 1
          || run - end - 1 > LONGEST_RUN
          || !(letter || Beside.hasDigit(plain, end, run))) {
        break;
      }
      end = run;
    }
    return end;
  }

  /** "[QQ 20 49 72] D", "[24-cv-00317] (ABC)" */
  private static int letterEnd(Reading reading, int from, int limit) {
    var words = Beside.wordsFrom(reading, from, limit);
    boolean bracketed =
        !words.isEmpty()
            && words.getFirst().shape() == Word.Shape.UPPER
            && words.getFirst().length() <= LONGEST_TIGHT
            && words.getFirst().start() == from + 2
            && reading.plain().startsWith(" (", from)
            && reading.plain().startsWith(")", words.getFirst().end());
    if (bracketed) {
      return words.getFirst().end() + 1;
    }
    boolean letter =
        !words.isEmpty()
            && words.getFirst().isInitial()
            && words.getFirst().start() == from + 1
            && reading.plain().charAt(from) == ' '
            && "AI".indexOf(reading.plain().charAt(words.getFirst().start())) < 0;
    return letter ? words.getFirst().end() : from;
  }

  /** "B-[…]", "P/[…]", "4:[…]" */
  private static int tightStart(String plain, int from, int limit) {
    int start = from;
    while (start - 1 > limit && TIGHT.indexOf(plain.charAt(start - 1)) >= 0) {
      char sign = plain.charAt(start - 1);
      int run = runStart(plain, start - 1, limit);
      int length = start - 1 - run;
      boolean blank = run == 0 || " (\n\"".indexOf(plain.charAt(run - 1)) >= 0;
      boolean digit = Beside.hasDigit(plain, run, start - 1);
      if (length == 0
          || length > LONGEST_TIGHT
          || !(blank || TIGHT.indexOf(plain.charAt(run - 1)) >= 0)
          || (sign == ':' && !digit)) {
        break;
      }
      start = run;
    }
    return start;
  }

  /** "5 K [1123/24]": the chamber and the roll of a German court. */
  private static int rollStart(Reading reading, Place place, int from, int limit) {
    var words = Beside.wordsTo(reading, limit, from);
    if (words.size() < 2
        || reading.plain().substring(place.start(), place.end()).indexOf('/') < 0) {
      return from;
    }
    var roll = words.getLast();
    var chamber = words.get(words.size() - 2);
    boolean both =
        roll.isWritten()
            && roll.length() <= 2
            && roll.end() + 1 == from
            && chamber.shape() == Word.Shape.DIGITS
            && chamber.end() + 1 == roll.start();
    return both ? chamber.start() : from;
  }

  /** "No. […]", "H.No. […]", "Blk […]", before an address. */
  private static int wordStart(Reading reading, int from, int limit) {
    int start = from;
    var words = Beside.wordsTo(reading, limit, from);
    for (int at = words.size() - 1; at >= 0; at--) {
      var word = words.get(at);
      boolean leads = isNumberWord(word) || DWELLINGS.contains(word.lower());
      if (!leads || !Beside.isClose(reading.plain(), word.fullEnd(), start)) {
        break;
      }
      start = word.start();
    }
    return start;
  }

  static boolean isNumberWord(Word word) {
    return NUMBERS.contains(word.lower());
  }

  private static int runEnd(String plain, int from, int limit) {
    int at = from;
    while (at < limit && Character.isLetterOrDigit(plain.charAt(at))) {
      at++;
    }
    return at;
  }

  private static int runStart(String plain, int end, int limit) {
    int at = end;
    while (at > limit && Character.isLetterOrDigit(plain.charAt(at - 1))) {
      at--;
    }
    return at;
  }
}
