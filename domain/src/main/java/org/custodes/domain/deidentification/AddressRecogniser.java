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

  private static final Set<String> STREETS =
      Set.of(
          "street",
          "st",
          "road",
          "rd",
          "avenue",
          "ave",
          "lane",
          "ln",
          "drive",
          "dr",
          "boulevard",
          "blvd",
          "court",
          "ct",
          "place",
          "pl",
          "square",
          "sq",
          "terrace",
          "way",
          "parkway",
          "pkwy",
          "highway",
          "hwy",
          "crescent",
          "close",
          "alley",
          "row",
          "trail",
          "loop",
          "circle",
          "rue",
          "via",
          "calle",
          "avenida",
          "plaza",
          "summit",
          "heights",
          "point",
          "walk",
          "mews",
          "quay");

  /** Streets that are nothing else. */
  private static final Set<String> ROADS =
      Set.of("street", "road", "rd", "avenue", "ave", "boulevard", "blvd", "lane", "ln", "terrace");

  static final Set<String> PREFIXES =
      Set.of("via", "rua", "rue", "calle", "avenida", "c", "ul", "ulica", "piazza", "plaza");

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
          "zipcode");

  private static final int LONGEST_COUNTRY = 4;

  /** As English calls the countries of ISO 3166, in words without signs. */
  private static final Set<String> COUNTRIES =
      Arrays.stream(Locale.getISOCountries())
          .map(code -> Locale.of("", code).getDisplayCountry(Locale.ENGLISH))
          .map(name -> name.toLowerCase(Locale.ENGLISH).replaceAll("[^\\p{L}]+", " ").strip())
          .collect(Collectors.toUnmodifiableSet());

  private static final Set<String> PARTICLES =
      Set.of(
          "de", "la", "le", "les", "du", "des", "del", "of", "the", "van", "von", "der", "den",
          "dei", "do");

  @Override
  public List<Finding> find(Utterance utterance, ConversationContext context) {
    var reading = context.reading();
    var words = reading.words();
    var found = new ArrayList<Finding>();
    int index = 0;
    while (index < words.size()) {
      int last = startsAddress(words, index) ? last(reading, index) : index;
      context.spend(last - index + 1L);
      if (last > index && isAddress(words.subList(index, last + 1))) {
        last = withCountry(reading, last);
        found.add(
            new Finding(
                words.get(index).start(),
                words.get(last).end(),
                EntityType.ADDRESS,
                0.85,
                Source.PATTERN,
                "address"));
      }
      index = last + 1;
    }
    return found;
  }

  private static boolean startsAddress(List<Word> words, int index) {
    var word = words.get(index);
    boolean post = word.lower().equals("p") && lower(words, index + 1).equals("o");
    return isNumber(word)
        || isPrefix(word)
        || post
        || (word.is(WordClass.FLAT) && isFollowedByNumber(words, index));
  }

  /** "Via Tasso 129", "Rue de la Gare 3" */
  private static boolean isPrefix(Word word) {
    return word.is(WordClass.STREET_PREFIX) && word.isCapitalised();
  }

  private static String lower(List<Word> words, int index) {
    return index < words.size() ? words.get(index).lower() : "";
  }

  private static boolean isFollowedByNumber(List<Word> words, int index) {
    return index + 1 < words.size() && isNumber(words.get(index + 1));
  }

  private int last(Reading reading, int first) {
    var words = reading.words();
    int last = first;
    int at = first;
    while (at + 1 < words.size() && near(reading, at)) {
      at++;
      var word = words.get(at);
      if (!belongs(reading, word) && !leadsToStreet(words, at)) {
        boolean between = PARTICLES.contains(word.lower()) && !word.opens();
        if (!between) {
          break;
        }
      } else {
        last = at;
      }
    }
    return last;
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
    boolean numbered =
        end > last && end + 1 < words.size() && near(reading, end) && isNumber(words.get(end + 1));
    return numbered ? end + 1 : end;
  }

  private static boolean near(Reading reading, int index) {
    var left = reading.words().get(index);
    var right = reading.words().get(index + 1);
    if (right.start() - left.end() > LONGEST_GAP || right.isPlaceholder()) {
      return false;
    }
    for (int at = left.end(); at < right.start(); at++) {
      if (" ,.-\n\r/#'".indexOf(reading.plain().charAt(at)) < 0) {
        return false;
      }
    }
    return true;
  }

  private boolean belongs(Reading reading, Word word) {
    var lower = word.lower();
    return isNumber(word)
        || STREETS.contains(lower)
        || word.is(WordClass.FLAT)
        || (word.isCapitalised() && !reading.isShouted() && !word.is(WordClass.FUNCTION))
        || (word.isCapitalised() && word.length() == 2)
        || !word.is(WordClass.KNOWN)
        || word.is(WordClass.GIVEN_NAME);
  }

  /** "fourth avenue" */
  private boolean leadsToStreet(List<Word> words, int index) {
    return index + 1 < words.size()
        && words.get(index).shape() == Word.Shape.LOWER
        && !words.get(index).is(WordClass.FUNCTION)
        && ROADS.contains(words.get(index + 1).lower());
  }

  private boolean isAddress(List<Word> words) {
    boolean street =
        isPrefix(words.getFirst()) && words.stream().anyMatch(AddressRecogniser::isNumber);
    for (int at = 0; at < words.size(); at++) {
      var lower = words.get(at).lower();
      boolean beside =
          (at > 0 && isNumber(words.get(at - 1)))
              || (at + 1 < words.size() && isNumber(words.get(at + 1)));
      street |= words.get(at).is(WordClass.FLAT) && beside;
      street |= at > 1 && STREETS.contains(lower) && isName(words.get(at - 1));
    }
    return street || endsWithPostcode(words);
  }

  private boolean isName(Word word) {
    return word.isWritten() && (word.isCapitalised() || !word.is(WordClass.FUNCTION));
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
