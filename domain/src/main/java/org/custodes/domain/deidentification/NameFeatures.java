package org.custodes.domain.deidentification;

import java.util.List;

/**
 * What the model of names sees of a word: what stands around it and what kind of word it is, but
 * not the word itself, so that it cannot learn names by heart. Numbers below {@link #SIZE}.
 */
final class NameFeatures {
  static final int SIZE = 1 << 17;

  private static final int MOST = 64;
  private static final int REACH = 3;
  private static final int ENDING = 3;
  private static final long SHOUTED = 1L << 40;

  private final int[] features = new int[MOST];
  private int count;

  /** Whether the model is asked for a word at all: others are masked anyway, or are no names. */
  static boolean isAsked(Word word) {
    return word.isWritten()
        && word.length() > 1
        && word.is(WordClass.KNOWN)
        && (word.isCapitalised() || isAlsoName(word));
  }

  private static boolean isAlsoName(Word word) {
    return !word.is(WordClass.FUNCTION)
        && (word.is(WordClass.GIVEN_NAME)
            || word.is(WordClass.NAME_TOO)
            || word.is(WordClass.SURNAME_TOO));
  }

  /** Reads the features of a word; they stand until the next word is read. */
  void read(Reading reading, int index) {
    count = 0;
    var words = reading.words();
    var word = words.get(index);
    long kind = kind(reading, word);
    long shape = shape(reading, word);
    var tokens = new long[2 * REACH + 1];
    for (int at = -REACH; at <= REACH; at++) {
      tokens[at + REACH] = at == 0 ? 0 : token(reading, index, at);
    }
    add(1, kind, shape);
    add(2, kind, 0);
    for (int at = 0; at < tokens.length; at++) {
      if (at != REACH) {
        add(10 + at, tokens[at], 0);
        add(20 + at, tokens[at], shape);
        add(30 + at, tokens[at], kind);
      }
    }
    long before = tokens[REACH - 1];
    long after = tokens[REACH + 1];
    add(40, before, after);
    add(41, tokens[REACH - 2], before);
    add(42, after, tokens[REACH + 2]);
    add(43, mix(before, after), kind);
    add(44, mix(tokens[REACH - 2], before), kind);
    add(45, mix(after, tokens[REACH + 2]), kind);
    add(46, mix(tokens[REACH - 3], tokens[REACH - 2]), before);
    add(47, mix(after, tokens[REACH + 2]), tokens[REACH + 3]);
    add(48, mix(tokens[REACH - 2], before), after);
    add(49, mix(before, after), tokens[REACH + 2]);
    long ending = text(word.lower(), Math.max(0, word.length() - ENDING));
    add(50, ending, shape);
    add(51, ending, before);
    add(52, ending, after);
    add(53, Math.min(word.length(), 12), shape);
    add(54, text(word.ending(), 0), kind);
    add(55, words.size() < 6 ? words.size() : 6, shape);
  }

  int count() {
    return count;
  }

  int at(int place) {
    return features[place];
  }

  private void add(long template, long one, long other) {
    long hash = mix(mix(template * 0x9E3779B97F4A7C15L, one), other);
    features[count++] = (int) (hash >>> 40) & (SIZE - 1);
  }

  private static long mix(long one, long other) {
    long hash = (one ^ other) * 0xBF58476D1CE4E5B9L;
    hash ^= hash >>> 29;
    hash = (hash + other) * 0x94D049BB133111EBL;
    return hash ^ (hash >>> 32);
  }

  private static long text(String word, int from) {
    long hash = 7;
    for (int at = from; at < word.length(); at++) {
      hash = hash * 31 + word.charAt(at);
    }
    return hash;
  }

  /** What kind of a word it is, whatever it is. */
  private static long kind(Reading reading, Word word) {
    int classes =
        word.classes()
            & (WordClass.GIVEN_NAME.bit()
                | WordClass.NAME_TOO.bit()
                | WordClass.SURNAME_TOO.bit()
                | WordClass.PROPER.bit()
                | WordClass.FUNCTION.bit()
                | WordClass.COMMON.bit());
    return reading.isShouted() ? classes | SHOUTED : classes;
  }

  private static long shape(Reading reading, Word word) {
    boolean telling = reading.hasTellingCapital(word) && !word.titled();
    return written(word.shape()) * 4L + (word.opens() ? 2 : 0) + (telling ? 1 : 0);
  }

  /** In numbers that are the model's, whatever becomes of the order of shapes. */
  private static int written(Word.Shape shape) {
    return switch (shape) {
      case LOWER -> 0;
      case CAPITALISED -> 1;
      case UPPER -> 2;
      case MIXED -> 3;
      case DIGITS -> 4;
      case CODE -> 5;
      case PLACEHOLDER -> 6;
    };
  }

  /**
   * A word near by with the sign before it; one that may be a name itself is as good as another.
   */
  private static long token(Reading reading, int index, int offset) {
    List<Word> words = reading.words();
    int at = index + offset;
    if (at < 0 || at >= words.size()) {
      return 1;
    }
    var word = words.get(at);
    int gap = offset < 0 ? at : at - 1;
    long sign = sign(reading, words.get(gap).fullEnd(), words.get(gap + 1).start());
    boolean name =
        word.isPlaceholder()
            || !word.is(WordClass.KNOWN)
            || (word.is(WordClass.GIVEN_NAME) && !word.is(WordClass.FUNCTION));
    boolean digits = word.shape() == Word.Shape.DIGITS || word.shape() == Word.Shape.CODE;
    long token = digits ? 2 : name && !word.isInitial() ? 3 : text(word.full(), 0);
    return token * 16 + sign;
  }

  private static long sign(Reading reading, int from, int to) {
    for (int at = from; at < to; at++) {
      char unit = reading.plain().charAt(at);
      if (unit != ' ') {
        return switch (unit) {
          case ',' -> 1;
          case '.' -> 2;
          case '\n' -> 3;
          case ':' -> 4;
          case '?', '!' -> 5;
          case '-' -> 6;
          case '"' -> 7;
          default -> 8;
        };
      }
    }
    return 0;
  }
}
