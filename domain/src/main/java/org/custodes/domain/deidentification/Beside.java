package org.custodes.domain.deidentification;

import java.util.List;

/** The few words that stand right beside a place of a text. */
final class Beside {
  private static final int LONGEST_HOUSE_NUMBER = 5;
  private static final int FEW_WORDS = 8;

  private Beside() {}

  /** The first few words between two indexes. */
  static List<Word> wordsFrom(Reading reading, int from, int to) {
    int first = firstAt(reading.words(), from);
    int last = Math.max(first, Math.min(firstAt(reading.words(), to), first + FEW_WORDS));
    return reading.words().subList(first, last);
  }

  /** The last few words between two indexes. */
  static List<Word> wordsTo(Reading reading, int from, int to) {
    int end = firstAt(reading.words(), to);
    int first = Math.max(firstAt(reading.words(), from), end - FEW_WORDS);
    return reading.words().subList(Math.min(first, end), end);
  }

  /** The first word that begins at an index or behind it. */
  private static int firstAt(List<Word> words, int index) {
    int low = 0;
    int high = words.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (words.get(middle).start() < index) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** A blank, a point, a comma: nothing else parts the two. */
  static boolean isClose(String plain, int from, int to) {
    if (to - from > 2) {
      return false;
    }
    for (int at = from; at < to; at++) {
      if (" .,:".indexOf(plain.charAt(at)) < 0) {
        return false;
      }
    }
    return true;
  }

  static boolean isHouseNumber(Word word) {
    return hasDigit(word) && word.length() <= LONGEST_HOUSE_NUMBER;
  }

  static boolean hasDigit(Word word) {
    return word.shape() == Word.Shape.DIGITS || word.shape() == Word.Shape.CODE;
  }

  static boolean hasDigit(String plain, int from, int to) {
    return plain.substring(from, to).chars().anyMatch(Character::isDigit);
  }
}
