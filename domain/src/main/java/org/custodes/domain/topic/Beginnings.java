package org.custodes.domain.topic;

import java.util.BitSet;

/**
 * Which first letters the phrases of the lists have. Most tokens of a text begin no phrase, and
 * their first letters tell.
 */
final class Beginnings {
  /** No stem is shorter. */
  private static final int LETTERS = PhraseTree.SHORTEST_STEM;

  private static final int SLOTS = 1 << 14;

  private final BitSet slots = new BitSet(SLOTS);

  /** Takes in an entry of a list. */
  void add(String phrase) {
    int end = phrase.indexOf(' ');
    var first = end < 0 ? phrase : phrase.substring(0, end);
    if (first.equals(MinorAge.MARK)) {
      MinorAge.YEARS.forEach(this::addWord);
    } else {
      addWord(first.endsWith("*") ? first.substring(0, first.length() - 1) : first);
    }
  }

  private void addWord(String word) {
    slots.set(slot(word));
  }

  /** False only if no phrase begins with this token. */
  boolean mayBe(String token) {
    return slots.get(slot(token));
  }

  private static int slot(String word) {
    int slot = 0;
    for (int at = 0; at < Math.min(LETTERS, word.length()); at++) {
      slot = slot * 31 + word.charAt(at);
    }
    return slot & (SLOTS - 1);
  }
}
