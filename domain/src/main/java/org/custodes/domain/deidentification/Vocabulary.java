package org.custodes.domain.deidentification;

/**
 * Which words are anybody's, and what else is known of a word. English only; all lists in lower
 * case. A word is found by its letters where it stands, so that most words of a text are never
 * copied out of it.
 */
final class Vocabulary {
  private static final int TWICE_ALL_WORDS = 1 << 18;

  /** Open addressing: an entry lies at its hash or in the first free slot behind it. */
  private final Entry[] table = new Entry[TWICE_ALL_WORDS];

  private Vocabulary() {
    for (var kind : WordClass.values()) {
      kind.words().forEach(word -> add(word, kind));
    }
  }

  static Vocabulary english() {
    return Holder.ENGLISH;
  }

  /** A word of the lists, in lower case, and its classes. */
  static final class Entry {
    private final String lower;
    private int classes;

    private Entry(String lower) {
      this.lower = lower;
    }

    String lower() {
      return lower;
    }

    /** The bits of {@link WordClass#bit}. */
    int classes() {
      return classes;
    }
  }

  private void add(String word, WordClass kind) {
    int slot = slot(word, 0, word.length());
    if (table[slot] == null) {
      table[slot] = new Entry(word);
    }
    table[slot].classes |= kind.bit();
  }

  /** The word between two indexes, whatever its Latin capitals; null when it is in no list. */
  Entry find(String text, int start, int end) {
    return table[slot(text, start, end)];
  }

  boolean isKnown(String lower) {
    var entry = find(lower, 0, lower.length());
    return entry != null && (entry.classes & WordClass.KNOWN.bit()) != 0;
  }

  /** Where the word lies, or the free slot where it would. */
  private int slot(String text, int start, int end) {
    int hash = 0;
    for (int at = start; at < end; at++) {
      hash = hash * 31 + lower(text.charAt(at));
    }
    int slot = (hash ^ (hash >>> 15)) & (TWICE_ALL_WORDS - 1);
    while (table[slot] != null && !isAt(table[slot].lower, text, start, end)) {
      slot = (slot + 1) & (TWICE_ALL_WORDS - 1);
    }
    return slot;
  }

  private static boolean isAt(String lower, String text, int start, int end) {
    if (lower.length() != end - start) {
      return false;
    }
    for (int at = start; at < end; at++) {
      if (lower.charAt(at - start) != lower(text.charAt(at))) {
        return false;
      }
    }
    return true;
  }

  private static char lower(char unit) {
    return unit >= 'A' && unit <= 'Z' ? (char) (unit + ('a' - 'A')) : unit;
  }

  private static final class Holder {
    static final Vocabulary ENGLISH = new Vocabulary();
  }
}
