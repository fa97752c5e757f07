package org.custodes.domain.deidentification;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What of a street's name, its number and its town stands beside a place that was found. */
final class StreetRemainders {
  private static final Streets STREETS = Streets.shipped();
  private static final int LONGEST_GAP = 14;
  private static final String POSSESSIVE = "'s ";
  private static final int LONGEST_TOWN = 60;

  /** Behind the name of a street. */
  private static final Set<String> SIDES =
      Set.of("east", "west", "north", "south", "upper", "lower", "ouest", "est", "nord", "sud");

  /** Ordinary words that begin the names of streets and squares. */
  private static final Set<String> SQUARES = Set.of("place", "route", "villa", "door");

  /** How the names of streets end that are one word. */
  private static final Pattern COMPOUND =
      Pattern.compile(
          "(str|stra\u00dfe|strasse|weg|gasse|platz|allee|ring|damm|ufer|gatan|gata|v\u00e4gen|vej"
              + "|veien|gade|straat|laan|gracht|kade|plein|dijk|katu|tie|kuja)$");

  /** A code of the post and the first word of a town. */
  private static final Pattern ENDS_WITH_TOWN = Pattern.compile("\\d{3,} \\p{L}+([ '-]\\p{L}+)?$");

  /** Words of the grammar in English, and what towns lie at in German. */
  private static final Set<String> WATERS = Set.of("see", "main");

  private static final String CARE_OF = "c/o ";

  private static final Set<String> SAINTS = Set.of("saint", "sainte", "st", "ste", "san", "santa");

  private StreetRemainders() {}

  /**
   * @param from where the place ends, as far as is known
   * @param limit where something else begins
   */
  static int end(Reading reading, Place place, int from, int limit) {
    int end = streetEnd(reading, place, from, limit);
    return townEnd(reading, place.type() == EntityType.ADDRESS, end, limit);
  }

  /** Where the street begins that a name-like place is the end of. */
  static int start(Reading reading, Place place, int from, int limit) {
    int start = prefixStart(reading, place, from, limit);
    int careOf = start - CARE_OF.length();
    return reading.plain().startsWith(CARE_OF, careOf) ? careOf : start;
  }

  static boolean isSaint(Word word) {
    return SAINTS.contains(word.lower());
  }

  /** "[…]'s Road East", "[…] gate 22", "[…] upper" */
  private static int streetEnd(Reading reading, Place place, int from, int limit) {
    var plain = reading.plain();
    int name = plain.startsWith(POSSESSIVE, from) ? from + POSSESSIVE.length() - 1 : from;
    var words = Beside.wordsFrom(reading, name, limit);
    boolean address = place.type() == EntityType.ADDRESS;
    int end = from;
    int at = 0;
    if (isNext(plain, name, words, 0)
        && STREETS.isSuffix(words.getFirst())
        && (address || isNumber(plain, words.getFirst().fullEnd(), words, 1))) {
      end = words.getFirst().fullEnd();
      at = 1;
      if (isNumber(plain, end, words, at)) {
        end = words.get(at).fullEnd();
        at++;
      }
    }
    if (at == 0 && isCompound(plain, place) && isNumber(plain, from, words, 0)) {
      return words.getFirst().fullEnd();
    }
    boolean side =
        address && isNext(plain, end, words, at) && SIDES.contains(words.get(at).lower());
    return side ? words.get(at).fullEnd() : end;
  }

  /** "Drottninggatan" and "Gartenstr", as the end of a place. */
  private static boolean isCompound(String plain, Place place) {
    int from = Math.max(place.start(), place.end() - LONGEST_GAP);
    return place.type().isName()
        && COMPOUND.matcher(plain.substring(from, place.end()).toLowerCase(Locale.ROOT)).find();
  }

  /** "[… 00608 Grünau] am See", "[… 00406 puerto] llano." */
  private static int townEnd(Reading reading, boolean address, int from, int limit) {
    int tail = Math.max(0, from - LONGEST_TOWN);
    if (!ENDS_WITH_TOWN.matcher(reading.plain().substring(tail, from)).find()) {
      return from;
    }
    var words = Beside.wordsFrom(reading, from, limit);
    int at = 0;
    int end = from;
    while (at < words.size()
        && AddressRecogniser.IN_TOWNS.contains(words.get(at).lower())
        && Beside.isClose(reading.plain(), end, words.get(at).start())) {
      end = words.get(at).fullEnd();
      at++;
    }
    if (at >= words.size() || words.get(at).start() != end + 1 || !words.get(at).isWritten()) {
      return from;
    }
    var word = words.get(at);
    char next =
        word.fullEnd() < reading.plain().length() ? reading.plain().charAt(word.fullEnd()) : '.';
    boolean ends = ",.;\n\"".indexOf(next) >= 0;
    boolean capital = word.isCapitalised() && !reading.isShouted();
    boolean town =
        at > 0
            ? capital || !word.is(WordClass.FUNCTION) || WATERS.contains(word.lower())
            : address
                && !word.is(WordClass.FUNCTION)
                && (capital || ends || !word.is(WordClass.COMMON));
    return town ? word.fullEnd() : from;
  }

  /** "27 boulevard […]", "27 boulevard saint-[…]", and "place […]" where a number ends the name. */
  private static int prefixStart(Reading reading, Place place, int from, int limit) {
    var words = Beside.wordsTo(reading, limit, from);
    int at = words.size() - 1;
    if (at > 0 && isSaint(words.get(at))) {
      at--;
    }
    boolean street =
        at > 0
            && from - words.get(at).fullEnd() <= LONGEST_GAP
            && STREETS.isPrefix(words.get(at))
            && Beside.isHouseNumber(words.get(at - 1))
            && Beside.isClose(reading.plain(), words.get(at - 1).fullEnd(), words.get(at).start());
    boolean numbered =
        !words.isEmpty()
            && Character.isDigit(reading.plain().charAt(place.end() - 1))
            && Beside.isClose(reading.plain(), words.getLast().fullEnd(), from)
            && (STREETS.isPrefix(words.getLast()) || SQUARES.contains(words.getLast().lower()));
    if (numbered) {
      return words.getLast().start();
    }
    return street ? words.get(at - 1).start() : from;
  }

  /** Whether a word stands right behind a place. */
  private static boolean isNext(String plain, int from, List<Word> words, int index) {
    return index < words.size() && Beside.isClose(plain, from, words.get(index).start());
  }

  private static boolean isNumber(String plain, int from, List<Word> words, int index) {
    return isNext(plain, from, words, index) && Beside.isHouseNumber(words.get(index));
  }
}
