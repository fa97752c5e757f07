package org.custodes.domain.deidentification;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.custodes.domain.kernel.Utterance;

/**
 * Postal addresses. A run of numbers, capitals and words of an address is one when something in it
 * says so: the word for a street or a flat beside a number.
 */
final class AddressRecogniser implements Recogniser {
  private static final int LONGEST_GAP = 4;

  private static final Streets STREETS = Streets.shipped();

  static final Set<String> PREFIXES = STREETS.prefixes();

  static final Set<String> FLATS =
      Set.of(
          "apt",
          "apartment",
          "suite",
          "ste",
          "unit",
          "flat",
          "room",
          "floor",
          "box",
          "psc",
          "po",
          "building",
          "bldg",
          "block",
          "lot",
          "zip",
          "postcode",
          "zipcode",
          "pobox",
          "plot",
          "sector",
          "piso",
          "appt",
          "appartement",
          "wohnung");

  private static final int LONGEST_COUNTRY = 4;
  private static final int LONGEST_STREET = 3;
  private static final int MOST_LINES = 4;
  private static final int LONGEST_LINE = 4;
  private static final int SHORTEST_CODE = 3;
  private static final int SHORTEST_STREET = 4;

  /** "12 thistle down street" */
  static final Set<String> WITHIN = Set.of("down", "over", "under", "upon", "on", "by", "hill");

  static final Set<String> IN_TOWNS =
      Set.of(
          "am", "an", "im", "bei", "ob", "sur", "sous", "upon", "on", "de", "la", "le", "les",
          "der", "del");

  private static final int LONGEST_CODE = 5;
  private static final int LONGEST_TOWN = 2;

  /** What is counted, so that no street is called by it. */
  static final Set<String> MEASURES =
      Set.of(
          "minute",
          "minutes",
          "min",
          "mins",
          "hour",
          "hours",
          "day",
          "days",
          "week",
          "weeks",
          "month",
          "months",
          "year",
          "years",
          "second",
          "seconds",
          "mile",
          "miles",
          "km",
          "meter",
          "meters",
          "metre",
          "metres",
          "foot",
          "feet",
          "ft",
          "inch",
          "inches",
          "yard",
          "yards",
          "acre",
          "acres",
          "step",
          "steps",
          "star",
          "bed",
          "bedroom",
          "lane",
          "piece",
          "pieces",
          "pack",
          "pound",
          "pounds",
          "dollar",
          "dollars",
          "percent",
          "man",
          "men",
          "car",
          "cars",
          "person",
          "people",
          "cup",
          "cups",
          "hole",
          "way",
          "point",
          "points",
          "player",
          "players",
          "side",
          "sided",
          "more",
          "other",
          "different",
          "new",
          "best",
          "top",
          "full",
          "large",
          "small",
          "medium",
          "double",
          "single",
          "story",
          "storey",
          "level",
          "gb",
          "tb",
          "mph");

  /** As English calls the countries of ISO 3166, in words without signs. */
  private static final Set<String> COUNTRIES =
      Arrays.stream(Locale.getISOCountries())
          .map(code -> Locale.of("", code).getDisplayCountry(Locale.ENGLISH))
          .map(name -> name.toLowerCase(Locale.ENGLISH).replaceAll("[^\\p{L}]+", " ").strip())
          .collect(Collectors.toUnmodifiableSet());

  /** Most words end no country's name, and need not be put together to know it. */
  private static final Set<String> ENDS_OF_COUNTRIES =
      COUNTRIES.stream()
          .map(name -> name.substring(name.lastIndexOf(' ') + 1))
          .collect(Collectors.toUnmodifiableSet());

  private static final Set<String> PARTICLES =
      Set.of(
          "de", "la", "le", "les", "du", "des", "del", "of", "the", "van", "von", "der", "den",
          "dei", "do", "dos", "da", "di", "al", "el");

  @Override
  public List<Finding> find(Utterance utterance, ConversationContext context) {
    var reading = context.reading();
    var words = reading.words();
    var found = new ArrayList<Finding>();
    int index = 0;
    while (index < words.size()) {
      int last = startsAddress(reading, index) ? last(reading, index) : index;
      context.spend(last - index + 1L);
      if (last > index && isAddress(reading, index, last)) {
        last = withCountry(reading, withLines(reading, last));
        context.spend(last - index + 1L);
        add(reading, index, last, found);
      }
      index = last + 1;
    }
    return found;
  }

  /** In one piece, or a piece for each line where lines are quoted. */
  private static void add(Reading reading, int first, int last, List<Finding> found) {
    var words = reading.words();
    int city = city(reading, first, last);
    int from = first;
    for (int at = first; at <= last; at++) {
      boolean isCity = at + 1 == city;
      boolean ends =
          at == last || isCity || isQuoted(reading, words.get(at).end(), words.get(at + 1).start());
      if (ends) {
        found.add(
            new Finding(
                words.get(from).start(),
                words.get(at).end(),
                from == city ? EntityType.LOCATION : EntityType.ADDRESS,
                0.85,
                Source.PATTERN,
                "address"));
        from = at + 1;
      }
    }
  }

  /** Where the city begins in "12 Hill Street, Springfield"; negative in any longer address. */
  private static int city(Reading reading, int first, int last) {
    int city = -1;
    for (int at = first; at < last; at++) {
      var words = reading.words();
      int end = words.get(at).fullEnd();
      char sign = reading.plain().charAt(end);
      if (sign == ',' && reading.plain().startsWith(", ", end) && city < 0) {
        city = at + 1;
      } else if (sign == ',' || sign == '\n' || (city >= 0 && isNumber(words.get(at)))) {
        return -1;
      }
    }
    return city >= 0 && !isNumber(reading.words().get(last)) ? city : -1;
  }

  private static boolean isQuoted(Reading reading, int from, int to) {
    return reading.plain().substring(from, to).indexOf('>') >= 0;
  }

  private static boolean startsAddress(Reading reading, int index) {
    var words = reading.words();
    var word = words.get(index);
    boolean post = word.lower().equals("p") && lower(words, index + 1).equals("o");
    return (isNumber(word) && !isListed(reading, word) && !reading.code().isAt(word.start()))
        || isPrefix(reading, index)
        || isBeforeCode(reading, index)
        || (post && lower(words, index + 2).equals("box"))
        || (word.is(WordClass.FLAT) && isFollowedByNumber(words, index));
  }

  /** "eikenlaan 14, 0741": an unknown word, a number and a code in the next part. */
  private static boolean isBeforeCode(Reading reading, int index) {
    var words = reading.words();
    return index + 2 < words.size()
        && isUnknown(words.get(index))
        && isNumber(words.get(index + 1))
        && near(reading, index)
        && isCut(reading, index + 1)
        && near(reading, index + 1)
        && isNumber(words.get(index + 2))
        && words.get(index + 2).length() >= SHORTEST_STREET;
  }

  /** "1. " at the start of a line counts what is listed. */
  private static boolean isListed(Reading reading, Word word) {
    return word.opens()
        && word.length() <= 2
        && word.end() + 1 < reading.plain().length()
        && ".):".indexOf(reading.plain().charAt(word.end())) >= 0
        && reading.plain().charAt(word.end() + 1) == ' ';
  }

  /** "Via Tasso 129", "Rue de la Gare 3", and "via tasso 129", where no English word follows. */
  private static boolean isPrefix(Reading reading, int index) {
    var words = reading.words();
    var word = words.get(index);
    if (!word.is(WordClass.STREET_PREFIX)
        || (word.length() == 1 && "./".indexOf(after(reading, word)) < 0)) {
      return false;
    }
    return word.isCapitalised()
        || (index + 1 < words.size()
            && (reading.tongue() != Tongue.ENGLISH
                || PARTICLES.contains(words.get(index + 1).lower())
                || !words.get(index + 1).is(WordClass.KNOWN))
            && numberFollows(words, index + 1));
  }

  private static char after(Reading reading, Word word) {
    return word.end() < reading.plain().length() ? reading.plain().charAt(word.end()) : ' ';
  }

  private static boolean numberFollows(List<Word> words, int from) {
    for (int at = from; at < words.size() && at - from <= LONGEST_STREET + 1; at++) {
      if (isNumber(words.get(at))) {
        return true;
      }
    }
    return false;
  }

  private static String lower(List<Word> words, int index) {
    return index < words.size() ? words.get(index).lower() : "";
  }

  private static boolean isFollowedByNumber(List<Word> words, int index) {
    return index + 1 < words.size() && isNumber(words.get(index + 1));
  }

  private static int last(Reading reading, int first) {
    var words = reading.words();
    int last = first;
    int at = first;
    int called = 0;
    while (at + 1 < words.size() && near(reading, at)) {
      at++;
      var word = words.get(at);
      if (called > 0
          || belongs(reading, word)
          || endsForeignStreet(words, at)
          || isWay(words, at)) {
        last = at;
        called = Math.max(0, called - 1);
        if (word.is(WordClass.STREET_PREFIX)
            || (STREETS.isRoad(word) && PARTICLES.contains(lower(words, at + 1)))) {
          called = Math.max(called, calledBy(reading, at));
        }
      } else if (word.is(WordClass.STREET_PREFIX) && calledBy(reading, at) > 0) {
        last = at;
        called = calledBy(reading, at);
      } else if (isPostBox(words, at)) {
        last = at;
      } else {
        int street = leadsToStreet(reading, at);
        called = Math.max(0, street - 1);
        if (street > 0 || isWithin(words, at)) {
          last = at;
        } else if (!PARTICLES.contains(word.lower()) || word.opens()) {
          break;
        }
      }
    }
    return last;
  }

  /** "Thistle Down Way" */
  private static boolean isWithin(List<Word> words, int at) {
    return WITHIN.contains(words.get(at).lower())
        && words.get(at - 1).isCapitalised()
        && at + 1 < words.size()
        && STREETS.isSuffix(words.get(at + 1));
  }

  /** "p.o. box" */
  private static boolean isPostBox(List<Word> words, int at) {
    return words.get(at).lower().equals("o")
        && words.get(at - 1).lower().equals("p")
        && lower(words, at + 1).equals("box");
  }

  /** How many words follow a "rue" before a number or the end of a part: "rue du centre 320". */
  private static int calledBy(Reading reading, int prefix) {
    var words = reading.words();
    boolean strange =
        prefix + 1 < words.size()
            && (reading.tongue() != Tongue.ENGLISH
                || PARTICLES.contains(lower(words, prefix + 1))
                || !words.get(prefix + 1).is(WordClass.KNOWN)
                || words.get(prefix + 1).isCapitalised());
    if (!strange) {
      return 0;
    }
    for (int at = prefix + 1; at < words.size() && at - prefix <= LONGEST_STREET + 1; at++) {
      if (isNumber(words.get(at)) || words.get(at).is(WordClass.FLAT)) {
        return at - prefix - 1;
      }
      if (isCut(reading, at)) {
        return at - prefix;
      }
    }
    return words.get(prefix + 1).is(WordClass.KNOWN) ? 0 : 1;
  }

  /** "luite tee 87": an ordinary word between an unknown one and a number. */
  private static boolean endsForeignStreet(List<Word> words, int at) {
    return !words.get(at).is(WordClass.FUNCTION)
        && !MEASURES.contains(words.get(at).lower())
        && !words.get(at - 1).is(WordClass.KNOWN)
        && words.get(at - 1).isWritten()
        && isFollowedByNumber(words, at);
  }

  /** A line, a city, a code: short parts behind a street that lead to a number or a country. */
  private static int withLines(Reading reading, int street) {
    var words = reading.words();
    int last = street;
    int at = street;
    for (int line = 0; line < MOST_LINES && (line == 0 || isCut(reading, at)); line++) {
      int end = lineEnd(reading, at);
      if (end == at) {
        break;
      }
      at = end;
      var word = words.get(at);
      boolean code = isNumber(word) && word.length() >= SHORTEST_CODE && isOpened(reading, street);
      if (code || isCountry(words, at)) {
        last = at;
      }
    }
    return withState(reading, last == street ? withTownAlone(reading, street) : last);
  }

  /** "12 Hill Street, kestrel bay": one or two words between cuts. */
  private static int withTownAlone(Reading reading, int street) {
    var words = reading.words();
    if (!isCut(reading, street)) {
      return street;
    }
    for (int at = street + 1; at < words.size() && at - street <= LONGEST_TOWN; at++) {
      var word = words.get(at);
      if (!near(reading, at - 1) || !word.isWritten() || word.is(WordClass.FUNCTION)) {
        return street;
      }
      if (isCut(reading, at) || after(reading, word) == '.') {
        return at;
      }
    }
    return street;
  }

  /** The last word of the next part, at the most three words behind a comma or a new line. */
  private static int lineEnd(Reading reading, int from) {
    var words = reading.words();
    int at = from;
    while (at + 1 < words.size() && at - from < LONGEST_LINE && near(reading, at)) {
      var next = words.get(at + 1);
      boolean brief = next.length() <= 3;
      if (next.is(WordClass.FUNCTION) && !brief) {
        return from;
      }
      at++;
      if (isNumber(next) || isCut(reading, at) || isCountry(words, at)) {
        return at;
      }
    }
    return from;
  }

  /** Whether a comma or a line parts what follows from the street. */
  private static boolean isOpened(Reading reading, int street) {
    return isCut(reading, street)
        || reading.words().get(street).is(WordClass.FLAT)
        || !reading.words().get(street).is(WordClass.KNOWN);
  }

  /** Whether a comma, a line or the text ends behind a word. */
  private static boolean isCut(Reading reading, int index) {
    int end = reading.words().get(index).fullEnd();
    return end >= reading.plain().length() || ",\n\r;".indexOf(reading.plain().charAt(end)) >= 0;
  }

  static boolean isCountry(List<Word> words, int last) {
    if (!ENDS_OF_COUNTRIES.contains(words.get(last).lower())) {
      return false;
    }
    var name = new StringBuilder();
    for (int at = last; at >= 0 && last - at < LONGEST_COUNTRY; at--) {
      name.insert(0, words.get(at).lower() + (name.isEmpty() ? "" : " "));
      if (COUNTRIES.contains(name.toString())) {
        return true;
      }
    }
    return false;
  }

  /** "oulu no": two letters at the end that may be a word elsewhere. */
  private static int withState(Reading reading, int last) {
    var words = reading.words();
    if (last + 1 >= words.size() || !near(reading, last)) {
      return last;
    }
    var next = words.get(last + 1);
    int end = next.fullEnd();
    boolean ends =
        end >= reading.plain().length() || ".,;\n".indexOf(reading.plain().charAt(end)) >= 0;
    boolean state = next.length() == 2 && next.isWritten() && next.ending().isEmpty();
    boolean code =
        words.get(last).shape() == Word.Shape.DIGITS
            && words.get(last).length() >= SHORTEST_STREET
            && words.get(last).length() <= LONGEST_CODE;
    if (code && last > 0 && isCut(reading, last - 1)) {
      return withTown(reading, last);
    }
    return state && ends && !words.get(last).is(WordClass.KNOWN) ? last + 1 : last;
  }

  /** "0741 cd oosterveen", "00608 Grünau am See": the town behind its code. */
  private static int withTown(Reading reading, int code) {
    var words = reading.words();
    int town = code;
    for (int at = code + 1; at < words.size() && at - code <= LONGEST_LINE; at++) {
      var word = words.get(at);
      boolean between = IN_TOWNS.contains(words.get(at - 1).lower());
      boolean inside = IN_TOWNS.contains(word.lower()) || word.length() == 2;
      if (!near(reading, at - 1)
          || !word.isWritten()
          || (word.is(WordClass.FUNCTION) && !between && !inside)) {
        break;
      }
      if (isCut(reading, at) || after(reading, word) == '.') {
        return at;
      }
      boolean telling = !word.is(WordClass.KNOWN) || (word.isCapitalised() && !reading.isShouted());
      boolean first = at == code + 1 || (at == code + 2 && words.get(code + 1).length() == 2);
      if ((telling && first) || between) {
        town = at;
      }
    }
    return town;
  }

  /** The country in the last line, and a number behind it, even where each word is ordinary. */
  private static int withCountry(Reading reading, int last) {
    var words = reading.words();
    var name = new StringBuilder();
    int end = last;
    for (int at = last; at < last + LONGEST_COUNTRY && at + 1 < words.size(); at++) {
      if (!near(reading, at)) {
        break;
      }
      name.append(name.isEmpty() ? "" : " ").append(words.get(at + 1).lower());
      if (COUNTRIES.contains(name.toString())) {
        end = at + 1;
      }
    }
    end = withBrackets(reading, end);
    boolean numbered =
        end > last && end + 1 < words.size() && near(reading, end) && isNumber(words.get(end + 1));
    return numbered ? end + 1 : end;
  }

  /** "Cyprus (Greek)" */
  private static int withBrackets(Reading reading, int country) {
    var words = reading.words();
    int end = words.get(country).fullEnd();
    boolean opens = reading.plain().startsWith(" (", end) && country + 1 < words.size();
    return opens
            && isCountry(words, country)
            && reading.plain().startsWith(")", words.get(country + 1).end())
        ? country + 1
        : country;
  }

  private static boolean near(Reading reading, int index) {
    var left = reading.words().get(index);
    var right = reading.words().get(index + 1);
    int end = left.ending().equals("'s") ? left.fullEnd() : left.end();
    if (right.start() - end > LONGEST_GAP || right.isPlaceholder()) {
      return false;
    }
    boolean lines = false;
    for (int at = end; at < right.start(); at++) {
      char unit = reading.plain().charAt(at);
      lines |= unit == '\n';
      if (lines && unit == '-') {
        return false; // the next of a list
      }
      if (" ,.-\n\r/#'()>".indexOf(unit) < 0) {
        return false;
      }
    }
    return true;
  }

  private static boolean belongs(Reading reading, Word word) {
    return isNumber(word)
        || STREETS.isRoad(word)
        || word.is(WordClass.FLAT)
        || (word.isCapitalised() && !reading.isShouted() && !word.is(WordClass.FUNCTION))
        || (word.isCapitalised() && word.length() == 2)
        || !word.is(WordClass.KNOWN)
        || word.is(WordClass.GIVEN_NAME)
        || (STREETS.isSuffix(word) && !word.is(WordClass.FUNCTION));
  }

  /** "12 kimberly way": behind a name the word of the grammar is a street too. */
  private static boolean isWay(List<Word> words, int at) {
    var before = words.get(at - 1);
    return STREETS.isSuffix(words.get(at))
        && before.isWritten()
        && (before.isCapitalised()
            || before.is(WordClass.GIVEN_NAME)
            || !before.is(WordClass.KNOWN));
  }

  /**
   * "4 fourth avenue", "22 serenade close": how many words from here on are a street, none when
   * none is. A street whose last word is an ordinary one needs a number of two digits before and
   * the end of a part behind.
   */
  private static int leadsToStreet(Reading reading, int index) {
    var words = reading.words();
    var number = words.get(index - 1);
    for (int at = index; at < words.size() && at - index < LONGEST_STREET; at++) {
      var word = words.get(at);
      if (at > index && !near(reading, at - 1)) {
        return 0;
      }
      if (at > index && STREETS.isRoad(word)) {
        return at - index + 1;
      }
      boolean flat = at + 1 < words.size() && words.get(at + 1).is(WordClass.FLAT);
      boolean numbered = isNumber(number) && (number.length() > 1 || flat);
      if (at > index && numbered && STREETS.isSuffix(word) && isEnd(reading, at)) {
        return at - index + 1;
      }
      boolean within = at > index && WITHIN.contains(word.lower());
      if ((word.is(WordClass.FUNCTION) && !within)
          || MEASURES.contains(word.lower())
          || !(word.shape() == Word.Shape.LOWER || (reading.isShouted() && word.isWritten()))) {
        return 0;
      }
    }
    return 0;
  }

  /** Whether the name of a street may end with a word. */
  private static boolean isEnd(Reading reading, int index) {
    var words = reading.words();
    int end = words.get(index).fullEnd();
    if (end >= reading.plain().length() || index + 1 >= words.size()) {
      return true;
    }
    var next = words.get(index + 1);
    return ",.;\n\r)".indexOf(reading.plain().charAt(end)) >= 0
        || next.is(WordClass.FLAT)
        || isNumber(next)
        || STREETS.isRoad(next)
        || !next.is(WordClass.KNOWN);
  }

  private static boolean isAddress(Reading reading, int first, int last) {
    var words = reading.words().subList(first, last + 1);
    boolean street =
        (isPrefix(reading, first) || isBeforeCode(reading, first))
            && words.stream().anyMatch(AddressRecogniser::isNumber);
    for (int at = 0; at < words.size(); at++) {
      boolean beside =
          (at > 0 && isNumber(words.get(at - 1)))
              || (at + 1 < words.size() && isNumber(words.get(at + 1)));
      boolean prefix = at > 0 && words.get(at).is(WordClass.STREET_PREFIX);
      street |= words.get(at).is(WordClass.FLAT) && beside;
      street |= at > 1 && STREETS.isSuffix(words.get(at)) && isName(words.get(at - 1));
      street |= prefix && at + 1 < words.size() && words.get(at).length() > 1;
    }
    return street || endsWithPostcode(words) || isForeign(words);
  }

  private static boolean isUnknown(Word word) {
    return word.isWritten() && !word.is(WordClass.KNOWN) && word.length() >= SHORTEST_STREET;
  }

  /** "27534 maarikatu 63": only unknown words between two numbers. */
  private static boolean isForeign(List<Word> words) {
    for (int at = 1; at + 1 < words.size(); at++) {
      if (isNumber(words.get(at + 1)) && words.get(at).isWritten()) {
        boolean unknown = isUnknown(words.get(at));
        boolean before = isUnknown(words.get(at - 1));
        if (before || (unknown && isNumber(words.get(at - 1)))) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isName(Word word) {
    return word.isWritten()
        && (word.isCapitalised() || !word.is(WordClass.FUNCTION) || WITHIN.contains(word.lower()));
  }

  /** Number, name, number: the second one long enough to be a code. */
  private static boolean endsWithPostcode(List<Word> words) {
    return words.size() > 2
        && words.getLast().shape() == Word.Shape.DIGITS
        && words.getLast().length() >= 4
        && words.stream().anyMatch(Word::isCapitalised);
  }

  private static boolean isNumber(Word word) {
    return word.shape() == Word.Shape.DIGITS
        || (word.shape() == Word.Shape.CODE && word.length() < 7);
  }
}
