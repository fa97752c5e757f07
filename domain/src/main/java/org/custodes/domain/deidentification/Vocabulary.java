package org.custodes.domain.deidentification;

import java.util.LinkedHashSet;

/** Which words are anybody's, and what else is known of a word. English only; in lower case. */
final class Vocabulary {
  private final WordTable table;
  private final int[] classes;

  private Vocabulary() {
    var words = new LinkedHashSet<>(PublicWords.byFrequency());
    for (var kind : WordClass.values()) {
      words.addAll(kind.words());
    }
    table = new WordTable(words);
    classes = new int[table.size()];
    for (var kind : WordClass.values()) {
      kind.words().forEach(word -> classes[number(word)] |= kind.bit());
    }
  }

  static Vocabulary english() {
    return Holder.ENGLISH;
  }

  /** The number of the word between two indexes, negative when it is in no list. */
  int find(String text, int start, int end) {
    return table.find(text, start, end);
  }

  String lower(int number) {
    return table.word(number);
  }

  /** The bits of {@link WordClass#bit}; none of a word that is in no list. */
  int classes(int number) {
    return number < 0 ? 0 : classes[number];
  }

  boolean isKnown(String lower) {
    return (classes(number(lower)) & WordClass.KNOWN.bit()) != 0;
  }

  private int number(String lower) {
    return table.find(lower, 0, lower.length());
  }

  private static final class Holder {
    static final Vocabulary ENGLISH = new Vocabulary();
  }
}
