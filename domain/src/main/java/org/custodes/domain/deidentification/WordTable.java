package org.custodes.domain.deidentification;

import java.util.Collection;

/**
 * Numbers words. One is found by its letters where it stands in a text, whatever its Latin
 * capitals, so that nothing need be copied out of the text to ask for it.
 *
 * <p>A look-up waits for memory more than for anything else. So a word's letters and number lie in
 * one run, and the runs in the order in which the words were given: frequent ones first.
 */
public final class WordTable {
  private final String[] words;

  /** Of each word its length, its letters, and its number in two halves. */
  private final char[] runs;

  /**
   * Open addressing: where a word's run begins, at its hash or in the first free slot behind it.
   */
  private final int[] slots;

  /**
   * @param words in lower case, each once; a word's number is its place
   */
  public WordTable(Collection<String> words) {
    this.words = words.toArray(String[]::new);
    this.slots = new int[Integer.highestOneBit(this.words.length + 1) * 4];
    this.runs = new char[1 + this.words.length * 3 + words.stream().mapToInt(String::length).sum()];
    int from = 1;
    for (int number = 0; number < this.words.length; number++) {
      from = add(this.words[number], number, from);
    }
  }

  private int add(String word, int number, int from) {
    int length = word.length();
    slots[slot(word, 0, length)] = from;
    runs[from] = (char) length;
    word.getChars(0, length, runs, from + 1);
    runs[from + 1 + length] = (char) (number >>> 16);
    runs[from + 2 + length] = (char) number;
    return from + 3 + length;
  }

  public int size() {
    return words.length;
  }

  public String word(int number) {
    return words[number];
  }

  /** The number of the word between two indexes, negative when it is none of these. */
  public int find(String text, int start, int end) {
    int run = slots[slot(text, start, end)];
    int behind = run + 1 + end - start;
    return run == 0 ? -1 : runs[behind] << 16 | runs[behind + 1];
  }

  private int slot(String text, int start, int end) {
    int hash = 0;
    for (int at = start; at < end; at++) {
      hash = hash * 31 + lower(text.charAt(at));
    }
    int slot = (hash ^ (hash >>> 15)) & (slots.length - 1);
    while (slots[slot] > 0 && !isAt(slots[slot], text, start, end)) {
      slot = (slot + 1) & (slots.length - 1);
    }
    return slot;
  }

  private boolean isAt(int run, String text, int start, int end) {
    if (runs[run] != end - start) {
      return false;
    }
    for (int at = start; at < end; at++) {
      if (runs[run + 1 + at - start] != lower(text.charAt(at))) {
        return false;
      }
    }
    return true;
  }

  private static char lower(char unit) {
    return unit >= 'A' && unit <= 'Z' ? (char) (unit + ('a' - 'A')) : unit;
  }
}
