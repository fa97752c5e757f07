package org.custodes.domain.deidentification;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * A name seldom comes alone: the capitals, initials, particles and numbers beside a found name
 * belong to it even where each is ordinary, and so do the capitals it is listed with.
 */
final class NameGrowth {
  private static final Set<String> PARTICLES =
      Set.of(
          "van", "von", "der", "den", "de", "la", "le", "da", "di", "do", "du", "dei", "del", "dos",
          "ten", "ter", "te", "op", "bin", "al", "el", "st", "mac", "mc", "ní", "nic", "ó", "ben",
          "ibn", "abu", "y", "e");

  /** What people are called by, however it is written. */
  private static final Set<String> HONORIFICS =
      Set.of(
          "mr", "mrs", "ms", "mx", "dr", "prof", "mme", "mlle", "sir", "dame", "lord", "judge",
          "justice");

  /** The same, and ordinary words unless they have a capital. */
  private static final Set<String> CAPITAL_HONORIFICS =
      Set.of("lady", "miss", "madam", "master", "professor", "doctor");

  /** What follows a name alone: of judges, counsels and doctors. */
  static final Set<String> LETTERS =
      Set.of("lj", "qc", "kc", "jr", "phd", "esq", "mbe", "obe", "cbe");

  private static final Set<String> LISTING = Set.of("and", "or", "und", "et", "y");

  private static final int MOST_STEPS = 5;

  /** What stands beside the found names and grows from them. */
  List<Finding> grown(Reading reading, List<Finding> found) {
    if (found.stream().noneMatch(finding -> finding.type().isName())) {
      return List.of();
    }
    var words = reading.words();
    var named = named(words, found);
    var grown = new ArrayList<Finding>();
    for (int index = 0; index < words.size(); index++) {
      if (named[index]) {
        grow(reading, named, index, 1, grown);
        grow(reading, named, index, -1, grown);
        list(reading, named, index, grown);
        reversed(reading, named, index, grown);
      }
    }
    return grown;
  }

  private static boolean[] named(List<Word> words, List<Finding> found) {
    var names =
        found.stream()
            .filter(finding -> finding.type().isName())
            .sorted(Comparator.comparingInt(Finding::start))
            .toList();
    var named = new boolean[words.size()];
    int at = 0;
    for (int index = 0; index < named.length; index++) {
      var word = words.get(index);
      while (at < names.size() && names.get(at).end() <= word.start()) {
        at++;
      }
      named[index] = at < names.size() && names.get(at).start() <= word.start() && word.isWritten();
    }
    return named;
  }

  private void grow(Reading reading, boolean[] named, int from, int step, List<Finding> grown) {
    var words = reading.words();
    var name = words.get(from);
    int last = from;
    int at = from;
    for (int steps = 0; steps < MOST_STEPS && joined(reading, at, step); steps++) {
      at += step;
      var word = words.get(at);
      boolean beside =
          step < 0
              ? isHonorific(word) || isMiss(word, words.get(at + 1))
              : LETTERS.contains(word.lower());
      boolean led =
          step > 0
              && PARTICLES.contains(words.get(at - 1).lower())
              && at - 1 > from
              && word.isWritten()
              && word.shape() == words.get(from).shape()
              && !word.is(WordClass.FUNCTION);
      if (named[at] || belongs(reading, name, word) || beside || led) {
        last = at;
      } else if (!isBetween(reading, word, isAmid(named, at))) {
        break;
      }
      if (named[at]) {
        break;
      }
    }
    if (step < 0) {
      last = withOther(reading, last);
    }
    if (last != from) {
      int start = words.get(Math.min(from, last)).start();
      grown.add(grown(start, words.get(Math.max(from, last)).end(), "beside-a-name"));
    }
  }

  /** "Mr and Mrs Baker" */
  private static int withOther(Reading reading, int honorific) {
    var words = reading.words();
    boolean both =
        honorific > 1
            && HONORIFICS.contains(words.get(honorific).lower())
            && LISTING.contains(words.get(honorific - 1).lower())
            && HONORIFICS.contains(words.get(honorific - 2).lower());
    return both ? honorific - 2 : honorific;
  }

  /** "Ildikó, Baker and White": each takes the next one with it. */
  private void list(Reading reading, boolean[] named, int from, List<Finding> grown) {
    var words = reading.words();
    int next = from + 1;
    if (next >= words.size()) {
      return;
    }
    boolean listed = reading.plain().startsWith(", ", words.get(from).fullEnd());
    if (LISTING.contains(words.get(next).lower())) {
      listed = true;
      next++;
    }
    if (listed
        && next < words.size()
        && !named[next]
        && words.get(next).start() - words.get(next - 1).fullEnd() <= 2
        && isListed(reading, words.get(from), words.get(next))) {
      named[next] = true;
      grown.add(grown(words.get(next).start(), words.get(next).end(), "listed-with-a-name"));
    }
  }

  /** "White, Aiden" at the start of a line */
  private void reversed(Reading reading, boolean[] named, int given, List<Finding> grown) {
    if (given == 0 || named[given - 1]) {
      return;
    }
    var surname = reading.words().get(given - 1);
    boolean goesOn = reading.joined(given) && reading.words().get(given + 1).isCapitalised();
    if (!goesOn
        && opensName(reading, surname)
        && (isAlsoName(surname) || !surname.is(WordClass.COMMON))
        && reading.words().get(given).isCapitalised()
        && reading.plain().startsWith(", ", surname.fullEnd())
        && reading.words().get(given).start() == surname.fullEnd() + 2) {
      grown.add(grown(surname.start(), surname.end(), "before-a-name"));
    }
  }

  private static Finding grown(int start, int end, String evidence) {
    return new Finding(start, end, EntityType.UNKNOWN, 0.4, Source.GAZETTEER, evidence);
  }

  private static boolean joined(Reading reading, int at, int step) {
    return step > 0 ? reading.joined(at) : reading.joined(at - 1);
  }

  /** "juliusz a kwiatkowski" */
  private static boolean isAmid(boolean[] named, int at) {
    return at > 0 && at + 1 < named.length && named[at - 1] && named[at + 1];
  }

  /** What joins two parts of a name, and is no name by itself. */
  private static boolean isBetween(Reading reading, Word word, boolean amid) {
    boolean article = word.lower().equals("a") || word.lower().equals("i");
    boolean initial = word.length() == 1 && (!article || isAbbreviated(reading, word) || amid);
    return PARTICLES.contains(word.lower()) || (initial && word.isWritten());
  }

  /** "Mr White" is one mention of him: what is left of it would say that it was a man. */
  private static boolean isHonorific(Word word) {
    return HONORIFICS.contains(word.lower())
        || (word.isCapitalised() && CAPITAL_HONORIFICS.contains(word.lower()));
  }

  /** "miss m." */
  private static boolean isMiss(Word word, Word name) {
    return word.lower().equals("miss") && name.length() == 1;
  }

  private boolean isAlsoName(Word word) {
    return word.is(WordClass.NAME_TOO)
        || (word.is(WordClass.GIVEN_NAME) && !word.is(WordClass.FUNCTION));
  }

  private boolean belongs(Reading reading, Word name, Word word) {
    if (word.shape() == Word.Shape.DIGITS) {
      return name.isCapitalised() || word.length() > 1 || !name.is(WordClass.KNOWN);
    }
    if (!name.isCapitalised() || reading.isShouted()) {
      return word.shape() == name.shape() && (isAlsoName(word) || isLetter(word));
    }
    if (word.isInitial()) {
      return !word.lower().equals("i") || isAbbreviated(reading, word);
    }
    return isCapital(reading, word) || opensName(reading, word);
  }

  /** "Summer Pemberton" at the start of a sentence, where a capital says nothing. */
  private boolean opensName(Reading reading, Word word) {
    boolean alsoName = isAlsoName(word) || word.is(WordClass.SURNAME_TOO);
    return word.opens()
        && word.isCapitalised()
        && !reading.isShouted()
        && !word.is(WordClass.FUNCTION)
        && alsoName;
  }

  /** "krisztina b": letters that are words by themselves left out. */
  private static boolean isLetter(Word word) {
    return word.length() == 1 && "aiouxn".indexOf(word.lower().charAt(0)) < 0;
  }

  private static boolean isAbbreviated(Reading reading, Word word) {
    return word.end() < reading.plain().length() && reading.plain().charAt(word.end()) == '.';
  }

  private boolean isListed(Reading reading, Word name, Word word) {
    return name.isCapitalised()
        ? isCapital(reading, word)
        : word.shape() == Word.Shape.LOWER && isAlsoName(word);
  }

  private boolean isCapital(Reading reading, Word word) {
    boolean given = word.is(WordClass.GIVEN_NAME);
    return reading.hasTellingCapital(word)
        && !word.is(WordClass.FUNCTION)
        && (given || word.is(WordClass.NAME_TOO) || !word.is(WordClass.PROPER));
  }
}
