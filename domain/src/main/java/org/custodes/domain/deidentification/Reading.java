package org.custodes.domain.deidentification;

import java.util.List;
import java.util.Map;
import org.custodes.domain.kernel.Utterance;

/** One utterance as the recognisers of this package read it: normalised and cut into words. */
final class Reading {
  private final NormalisedText text;
  private final Utterance utterance;
  private final List<Word> words;
  private final List<Word> placeholders;
  private final List<Chunk> chunks;
  private final boolean shouted;
  private final boolean digits;
  private final String figureless;
  private final Code code;
  private final Tongue tongue;
  private final Map<Tongue, Integer> grammar;

  private Reading(
      NormalisedText text, Utterance utterance, Tongue tongue, Map<Tongue, Integer> grammar) {
    this.text = text;
    this.utterance = utterance;
    this.tongue = tongue;
    this.words = Tokeniser.words(text.plain(), tongue);
    this.grammar = grammar == null ? Tongue.counts(words) : grammar;
    Titles.mark(text.plain(), words);
    this.placeholders = words.stream().filter(Word::isPlaceholder).toList();
    this.chunks = Chunk.of(text.plain());
    this.shouted = isShouted(text.plain());
    this.digits = hasDigits(text.plain());
    this.code = Code.of(text.plain());
    this.figureless = digits ? Figures.hidden(text.plain(), words) : text.plain();
  }

  /** Read as English. */
  static Reading of(Utterance utterance) {
    var text = NormalisedText.of(utterance.text());
    var plain = new Utterance(utterance.speaker(), text.plain());
    return new Reading(text, plain, Tongue.ENGLISH, null);
  }

  Reading in(Tongue other) {
    return other == tongue ? this : new Reading(text, utterance, other, grammar);
  }

  Tongue tongue() {
    return tongue;
  }

  /** How many words it has of the grammar of each tongue. */
  Map<Tongue, Integer> grammar() {
    return grammar;
  }

  NormalisedText text() {
    return text;
  }

  String plain() {
    return text.plain();
  }

  Utterance utterance() {
    return utterance;
  }

  List<Word> words() {
    return words;
  }

  /** Those of the words that stand for something masked before. */
  List<Word> placeholders() {
    return placeholders;
  }

  /** What stands between white space. */
  List<Chunk> chunks() {
    return chunks;
  }

  /** Whether there is a digit at all: most turns have none, and much need not be looked for. */
  boolean hasDigits() {
    return digits;
  }

  /** What of the turn is written for a machine. */
  Code code() {
    return code;
  }

  /** The text without the digits of numbers that lead to nobody. */
  String figureless() {
    return figureless;
  }

  /** Whether capitals are so many that they say nothing. */
  boolean isShouted() {
    return shouted;
  }

  /**
   * Whether a word and the next may belong to one name: a space or hyphen between, or the point of
   * an initial or a title.
   */
  boolean joined(int first) {
    if (first < 0 || first + 1 >= words.size()) {
      return false;
    }
    var left = words.get(first);
    if (!left.ending().isEmpty()) {
      return false;
    }
    int from = left.fullEnd();
    int to = words.get(first + 1).start();
    if (to - from > 2) {
      return false;
    }
    for (int at = from; at < to; at++) {
      char between = plain().charAt(at);
      boolean point = between == '.' && left.length() <= 3 && at == from;
      if (between != ' ' && between != '-' && !point) {
        return false;
      }
    }
    return true;
  }

  /** A capital that says something: not at the start of a sentence, of a noun or among capitals. */
  boolean hasTellingCapital(Word word) {
    return word.isCapitalised() && !word.opens() && !shouted && !word.is(WordClass.NOUN);
  }

  private static boolean hasDigits(String plain) {
    for (int at = 0; at < plain.length(); at++) {
      if (Character.isDigit(plain.charAt(at))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isShouted(String plain) {
    int upper = 0;
    int letters = 0;
    for (int at = 0; at < plain.length(); at++) {
      char unit = plain.charAt(at);
      if (unit >= 'a' && unit <= 'z') {
        letters++;
      } else if (Character.isLetter(unit)) {
        letters++;
        upper += Character.isUpperCase(unit) ? 1 : 0;
      }
    }
    return letters >= 8 && upper * 10 > letters * 6;
  }
}
