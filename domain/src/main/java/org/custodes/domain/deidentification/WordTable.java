package org.custodes.domain.deidentification;

import java.util.Collection;
import java.util.List;

/**
 * Numbers words. One is found by its letters where it stands in a text, whatever its Latin
 * capitals, so that nothing need be copied out of the text to ask for it.
 */
public final class WordTable {
  private final List<String> words;

  /** Open addressing: a word's number + 1 lies at its hash or in the first free slot behind it. */
  private final int[] slots;

  /**
   * @param words in lower case, each once; a word's number is its place
   */
  public WordTable(Collection<String> words) {
    this.words = List.copyOf(words);
    this.slots = new int[Integer.highestOneBit(Math.max(1, words.size())) * 4];
    for (int number = 0; number < this.words.size(); number++) {
      var word = this.words.get(number);
      slots[slot(word, 0, word.length())] = number + 1;
    }
  }

  public int size() {
    return words.size();
  }

  public String word(int number) {
    return words.get(number);
  }

  /** The number of the word between two indexes, negative when it is none of these. */
  public int find(String text, int start, int end) {
    return slots[slot(text, start, end)] - 1;
  }

  private int slot(String text, int start, int end) {
    int hash = 0;
    for (int at = start; at < end; at++) {
      hash = hash * 31 + lower(text.charAt(at));
    }
    int slot = (hash ^ (hash >>> 15)) & (slots.length - 1);
    while (slots[slot] > 0 && !isAt(words.get(slots[slot] - 1), text, start, end)) {
      slot = (slot + 1) & (slots.length - 1);
    }
    return slot;
  }

  private static boolean isAt(String word, String text, int start, int end) {
    if (word.length() != end - start) {
      return false;
    }
    for (int at = start; at < end; at++) {
      if (word.charAt(at - start) != lower(text.charAt(at))) {
        return false;
      }
    }
    return true;
  }

  private static char lower(char unit) {
    return unit >= 'A' && unit <= 'Z' ? (char) (unit + ('a' - 'A')) : unit;
  }
}
