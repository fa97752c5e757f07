package org.custodes.domain.topic;

import java.util.Arrays;
import java.util.List;

/**
 * A sentence as the model sees it: hashes of its words, of what stands side by side, and of what
 * stands around the phrases of a list; the lists that it touches; how it speaks.
 */
final class Sentence {
  private static final int WORD = 1;
  private static final int BEGINNING = 2;
  private static final int PAIR = 3;
  private static final int THREE = 4;
  private static final int LISTED = 5;
  private static final int BEFORE = 6;
  private static final int BEHIND = 7;
  private static final int AROUND = 8;
  private static final int LONGER_BEFORE = 9;
  private static final int FIRST = 10;
  private static final int STANCE = 11;
  private static final int STANCES = 12;

  /** Long enough to keep words apart, short enough to forgive an ending or a slip. */
  private static final int BEGINNING_LETTERS = 5;

  private int[] features = new int[64];
  private int size;
  private int listed;
  private final int stance;

  Sentence(List<String> tokens, Lists lists) {
    int length = tokens.size();
    stance = Stance.of(tokens);
    var words = new int[length];
    for (int at = 0; at < length; at++) {
      words[at] = MinorAge.plain(tokens, at).hashCode();
    }
    for (int at = 0; at < length; at++) {
      var token = tokens.get(at);
      add(WORD, words[at], 0, 0);
      if (token.length() > BEGINNING_LETTERS) {
        add(BEGINNING, token.substring(0, BEGINNING_LETTERS).hashCode(), 0, 0);
      }
      add(PAIR, word(words, at - 1), words[at], 0);
      if (at > 0) {
        add(THREE, word(words, at - 2), words[at - 1], words[at]);
      }
      int begin = at;
      lists.find(tokens, at, (topics, end) -> addListed(words, begin, end, topics));
    }
    add(PAIR, words[length - 1], 0, 0);
    add(FIRST, words[0], 0, 0);
    features = Arrays.copyOf(features, size);
  }

  private void addListed(int[] words, int begin, int end, int topics) {
    listed |= topics;
    int before = word(words, begin - 1);
    int behind = word(words, end);
    for (int left = topics; left != 0; left &= left - 1) {
      int topic = Integer.numberOfTrailingZeros(left) + 1;
      add(LISTED, topic, 0, 0);
      add(BEFORE, topic, before, 0);
      add(BEHIND, topic, behind, 0);
      add(AROUND, topic, before, behind);
      add(LONGER_BEFORE, topic, before, word(words, begin - 2));
    }
  }

  private static int word(int[] words, int at) {
    return at < 0 || at >= words.length ? 0 : words[at];
  }

  private void add(int kind, int one, int two, int three) {
    if (size == features.length) {
      features = Arrays.copyOf(features, size * 2);
    }
    features[size++] = hash(kind, one, two, three);
  }

  /** The hashes of what a window of sentences says as a whole. */
  static int[] ofWindow(int listed, int stance) {
    int kinds = Stance.values().length;
    int topics = Integer.bitCount(listed);
    var features = new int[(topics + 1) * (kinds + 1)];
    int size = 0;
    int left = listed;
    for (int each = 0; each <= topics; each++) {
      int topic = each == 0 ? 0 : Integer.numberOfTrailingZeros(left) + 1;
      left = each == 0 ? left : left & (left - 1);
      for (int kind = 0; kind < kinds; kind++) {
        features[size++] = hash(STANCE, topic, kind, stance >> kind & 1);
      }
      features[size++] = hash(STANCES, topic, stance, 0);
    }
    return features;
  }

  private static int hash(int kind, int one, int two, int three) {
    int hash = kind * 0x9E3779B1;
    hash = (hash ^ one) * 0x85EBCA6B;
    hash = (hash ^ hash >>> 15 ^ two) * 0xC2B2AE35;
    hash = (hash ^ hash >>> 13 ^ three) * 0x27D4EB2F;
    return hash ^ hash >>> 16;
  }

  int[] features() {
    return features;
  }

  int listed() {
    return listed;
  }

  int stance() {
    return stance;
  }
}
