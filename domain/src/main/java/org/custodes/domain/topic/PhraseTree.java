package org.custodes.domain.topic;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** All phrases of all lists by their words; immutable once it is grown. */
final class PhraseTree {
  static final int SHORTEST_STEM = 3;
  private static final int LONGEST_STEM = 20;

  /** Hears of a phrase that stands in a sentence. */
  @FunctionalInterface
  interface Found {
    /**
     * @param topics the topics whose lists have it, as bits
     * @param end the token behind it
     */
    void phrase(int topics, int end);
  }

  private final Map<String, PhraseTree> next = new HashMap<>();
  private final Map<String, Integer> stems = new HashMap<>();
  private int topics;

  /** Takes in an entry of a list. */
  void add(String phrase, int topic) {
    int bit = 1 << topic;
    var node = this;
    for (var word : List.of(phrase.split(" ", -1))) {
      if (word.endsWith("*")) {
        node.stems.merge(word.substring(0, word.length() - 1), bit, (one, other) -> one | other);
        return;
      }
      node = node.next.computeIfAbsent(word, any -> new PhraseTree());
    }
    node.topics |= bit;
  }

  /** Tells the phrases that begin at a token. */
  void find(List<String> tokens, int index, Found found) {
    if (topics != 0) {
      found.phrase(topics, index);
    }
    if (index == tokens.size()) {
      return;
    }
    var token = tokens.get(index);
    findStems(token, index, found);
    var child = next.get(token);
    if (child != null) {
      child.find(tokens, index + 1, found);
    }
    var age = next.get(MinorAge.MARK);
    if (age != null && MinorAge.standsAt(tokens, index)) {
      age.find(tokens, index + 1, found);
    }
  }

  /** The topics of the phrases that begin at a token, as bits. */
  int topicsAt(List<String> tokens, int index) {
    int[] all = new int[1];
    find(tokens, index, (found, end) -> all[0] |= found);
    return all[0];
  }

  private void findStems(String token, int index, Found found) {
    if (stems.isEmpty()) {
      return;
    }
    int longest = Math.min(token.length(), LONGEST_STEM);
    for (int length = SHORTEST_STEM; length <= longest; length++) {
      var topicsOfStem = stems.get(token.substring(0, length));
      if (topicsOfStem != null) {
        found.phrase(topicsOfStem, index + 1);
      }
    }
  }
}
