package org.custodes.domain.deidentification;

import java.util.ArrayList;
import java.util.List;

/** Marks the words of headlines, where capitals say nothing. */
final class Titles {
  private static final int FEWEST_WORDS = 4;

  private Titles() {}

  static List<Word> marked(String text, List<Word> words) {
    var marked = new ArrayList<Word>(words.size());
    int from = 0;
    while (from < words.size()) {
      int to = lineEnd(text, words, from);
      boolean title = isTitle(words.subList(from, to));
      for (var word : words.subList(from, to)) {
        marked.add(title ? word.inTitle() : word);
      }
      from = to;
    }
    return List.copyOf(marked);
  }

  private static int lineEnd(String text, List<Word> words, int from) {
    int to = from + 1;
    while (to < words.size()
        && text.indexOf('\n', words.get(to - 1).fullEnd(), words.get(to).start()) < 0) {
      to++;
    }
    return to;
  }

  /** Short words are in lower case in a headline too. */
  private static boolean isTitle(List<Word> line) {
    var heavy = line.stream().filter(word -> word.isPlaceholder() || word.length() > 3).toList();
    long capitals =
        heavy.stream().filter(word -> word.isPlaceholder() || word.isCapitalised()).count();
    return line.size() >= FEWEST_WORDS && capitals * 10 >= heavy.size() * 8L;
  }
}
