package org.custodes.domain.deidentification;

import java.util.List;
import java.util.Set;

/** How far a name reaches whose first word is announced. */
final class NamePhrase {
  private static final int MOST_WORDS = 5;
  private static final int LONGEST_GAP = 4;

  private static final Set<String> PARTICLES =
      Set.of(
          "van", "von", "der", "den", "de", "la", "le", "da", "di", "du", "del", "dos", "bin", "al",
          "el");

  private final Vocabulary vocabulary = Vocabulary.english();

  /**
   * The index after the last word of the name, {@code first} when there is none.
   *
   * @param sure whether an ordinary word in lower case may be a name here
   */
  int end(Reading reading, int first, boolean sure) {
    var words = reading.words();
    if (first >= words.size() || !follows(reading, first) || !begins(reading, first, sure)) {
      return first;
    }
    int end = first + 1;
    while (end < words.size() && end - first < MOST_WORDS && reading.joined(end - 1)) {
      var next = words.get(end);
      boolean particle = PARTICLES.contains(next.lower()) && leadsToName(reading, end);
      if (!particle && !continues(words.get(end - 1), next, end - first, sure)) {
        break;
      }
      end++;
    }
    return end;
  }

  private static boolean follows(Reading reading, int first) {
    var words = reading.words();
    if (first == 0) {
      return true;
    }
    int from = words.get(first - 1).fullEnd();
    int to = words.get(first).start();
    if (to - from > LONGEST_GAP) {
      return false;
    }
    for (int at = from; at < to; at++) {
      if (" ,.!:\"'-=\n".indexOf(reading.plain().charAt(at)) < 0) {
        return false;
      }
    }
    return true;
  }

  private boolean begins(Reading reading, int index, boolean sure) {
    var word = reading.words().get(index);
    var lower = word.lower();
    if (!word.isWritten() || (vocabulary.isFunctionWord(lower) && !isNamed(word))) {
      return false;
    }
    if (!vocabulary.isKnown(lower)) {
      return true;
    }
    if (vocabulary.isProper(lower) && !vocabulary.isGivenName(lower)) {
      return false;
    }
    return sure
        || vocabulary.isGivenName(lower)
        || (reading.hasTellingCapital(word) && !word.titled());
  }

  /** "My name is Will": a capital may make a name of a word of the grammar. */
  private boolean isNamed(Word word) {
    return word.shape() == Word.Shape.CAPITALISED
        && !word.opens()
        && vocabulary.isGivenName(word.lower());
  }

  private boolean continues(Word left, Word next, int length, boolean sure) {
    var lower = next.lower();
    if (next.isInitial() && !lower.equals("i")) {
      return true;
    }
    if (!next.isWritten() || vocabulary.isFunctionWord(lower)) {
      return false;
    }
    if (next.isCapitalised() || !vocabulary.isKnown(lower)) {
      return true;
    }
    return sure && length == 1 && left.shape() == Word.Shape.LOWER;
  }

  private static boolean leadsToName(Reading reading, int index) {
    List<Word> words = reading.words();
    return reading.joined(index) && words.get(index + 1).isCapitalised();
  }
}
