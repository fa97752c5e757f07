package org.custodes.domain.deidentification;

import java.util.List;

/** Marks the words of headlines, where capitals say nothing. */
final class Titles {
  private static final int FEWEST_WORDS = 4;

  private Titles() {}

  /** Marks them in place. */
  static void mark(String text, List<Word> words) {
    int from = 0;
    while (from < words.size()) {
      int to = lineEnd(text, words, from);
      if (isTitle(words, from, to)) {
        for (int index = from; index < to; index++) {
          words.set(index, words.get(index).inTitle());
        }
      }
      from = to;
    }
  }

  private static int lineEnd(String text, List<Word> words, int from) {
    int newline = text.indexOf('\n', words.get(from).start());
    if (newline < 0) {
      return words.size();
    }
    int to = from + 1;
    while (to < words.size() && words.get(to).start() < newline) {
      to++;
    }
    return to;
  }

  /** Short words are in lower case in a headline too. */
  private static boolean isTitle(List<Word> words, int from, int to) {
    int heavy = 0;
    int capitals = 0;
    for (int index = from; index < to; index++) {
      var word = words.get(index);
      if (word.isPlaceholder() || word.length() > 3) {
        heavy++;
        capitals += word.isPlaceholder() || word.isCapitalised() ? 1 : 0;
      }
    }
    return to - from >= FEWEST_WORDS && capitals * 10 >= heavy * 8;
  }
}
