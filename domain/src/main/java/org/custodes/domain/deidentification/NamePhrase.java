package org.custodes.domain.deidentification;

import java.util.List;
import java.util.Set;

/** How far a name reaches whose first word is announced. */
final class NamePhrase {
  private static final int MOST_WORDS = 5;
  private static final int LONGEST_GAP = 4;

  /** With what a sentence goes on behind "Mr T." */
  private static final Set<String> SENTENCES =
      Set.of(
          "he", "she", "it", "they", "we", "i", "you", "the", "a", "an", "this", "that", "these",
          "his", "her", "their", "in", "on", "at", "by", "for", "from", "and", "but", "or", "so",
          "as", "if", "when", "while", "then", "there", "after", "before", "to", "of", "with",
          "who", "was", "is", "has", "had", "not", "no", "what", "how", "why", "please", "thanks");

  private static final Set<String> PARTICLES =
      Set.of(
          "van", "von", "der", "den", "de", "la", "le", "da", "di", "du", "del", "dos", "bin", "al",
          "el");

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
      boolean initial = isAbbreviated(reading, next);
      if (!particle && !initial && !continues(words.get(end - 1), next, end - first, sure)) {
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
      if (" ,.!:\"'-=\n([".indexOf(reading.plain().charAt(at)) < 0) {
        return false;
      }
    }
    return true;
  }

  private boolean begins(Reading reading, int index, boolean sure) {
    var word = reading.words().get(index);
    if (!word.isWritten()) {
      return false;
    }
    if (sure && isAbbreviated(reading, word)) {
      return true;
    }
    if (word.is(WordClass.FUNCTION) && !isNamed(word)) {
      return sure && reading.tongue() != Tongue.ENGLISH && isParticleOfName(reading, index);
    }
    if (!word.is(WordClass.KNOWN)) {
      return true;
    }
    if (word.is(WordClass.PROPER) && !word.is(WordClass.GIVEN_NAME)) {
      return sure && reading.joined(index) && isNameLike(reading.words().get(index + 1));
    }
    return sure
        || word.is(WordClass.GIVEN_NAME)
        || (reading.hasTellingCapital(word) && !word.titled())
        || isNounBehindNoun(reading, index);
  }

  /** "mein Kollege Winter" */
  private static boolean isNounBehindNoun(Reading reading, int index) {
    var word = reading.words().get(index);
    return word.is(WordClass.NOUN)
        && word.is(WordClass.SURNAME_TOO)
        && index > 0
        && reading.words().get(index - 1).is(WordClass.NOUN)
        && reading.joined(index - 1)
        && word.shape() == Word.Shape.CAPITALISED;
  }

  /** Behind "Mr January" or "German": only a further name makes one of it. */
  private static boolean isNameLike(Word next) {
    return !next.is(WordClass.FUNCTION) && (next.isCapitalised() || !next.is(WordClass.KNOWN));
  }

  /** "frau von stetten", "Monsieur de la Cruz" */
  private static boolean isParticleOfName(Reading reading, int index) {
    var words = reading.words();
    int at = index;
    while (at < index + 2 && PARTICLES.contains(words.get(at).lower()) && reading.joined(at)) {
      at++;
    }
    var name = words.get(at);
    return at > index && !name.is(WordClass.FUNCTION) && (isNameLike(name) || at > index + 1);
  }

  /** "m.", in capitals or not */
  private static boolean isAbbreviated(Reading reading, Word word) {
    return word.length() == 1 && word.isWritten() && reading.plain().startsWith(".", word.end());
  }

  /** "My name is Will": a capital may make a name of a word of the grammar. */
  private boolean isNamed(Word word) {
    return word.shape() == Word.Shape.CAPITALISED && !word.opens() && word.is(WordClass.GIVEN_NAME);
  }

  private boolean continues(Word left, Word next, int length, boolean sure) {
    if (next.isInitial() && !next.lower().equals("i")) {
      return true;
    }
    if (!next.isWritten()) {
      return false;
    }
    if (next.is(WordClass.FUNCTION)) {
      boolean surname = next.is(WordClass.SURNAME_TOO) || next.is(WordClass.NAME_TOO);
      boolean capital = next.isCapitalised() && !SENTENCES.contains(next.lower());
      return sure && left.length() == 1 && (surname || capital);
    }
    if ((next.isCapitalised() && !next.is(WordClass.NOUN)) || !next.is(WordClass.KNOWN)) {
      return true;
    }
    return sure
        && left.shape() == Word.Shape.LOWER
        && (length == 1 || left.length() == 1 || !next.is(WordClass.COMMON));
  }

  private static boolean leadsToName(Reading reading, int index) {
    List<Word> words = reading.words();
    if (!reading.joined(index)) {
      return false;
    }
    var next = words.get(index + 1);
    boolean further = reading.tongue() != Tongue.ENGLISH && PARTICLES.contains(next.lower());
    return next.isCapitalised() || further;
  }
}
