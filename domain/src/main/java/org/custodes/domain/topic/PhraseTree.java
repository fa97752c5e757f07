package org.custodes.domain.topic;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * All phrases of all lists, word by word, and each word letter by letter: most tokens of a text
 * begin no phrase, and their first letters tell. Immutable once it is grown.
 */
final class PhraseTree {

  /** Hears of a phrase that stands in a sentence. */
  @FunctionalInterface
  interface Found {
    /**
     * @param topics the topics whose lists have it, as bits
     * @param end the token behind it
     */
    void phrase(int topics, int end);
  }

  private final Letters letters = new Letters();
  private PhraseTree age;
  private int topics;

  /** Takes in an entry of a list. */
  void add(String phrase, int topic) {
    int bit = 1 << topic;
    var node = this;
    for (var word : List.of(phrase.split(" ", -1))) {
      if (word.endsWith("*")) {
        node.letters.at(word.substring(0, word.length() - 1)).stemTopics |= bit;
        return;
      }
      node = word.equals(MinorAge.MARK) ? node.behindAge() : node.letters.at(word).behindWord();
    }
    node.topics |= bit;
  }

  private PhraseTree behindAge() {
    age = age == null ? new PhraseTree() : age;
    return age;
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
    var node = letters;
    for (int at = 0; at < token.length() && node != null; at++) {
      node = node.behind(token.charAt(at));
      if (node != null && node.stemTopics != 0) {
        found.phrase(node.stemTopics, index + 1);
      }
    }
    if (node != null && node.word != null) {
      node.word.find(tokens, index + 1, found);
    }
    if (age != null && MinorAge.standsAt(tokens, index)) {
      age.find(tokens, index + 1, found);
    }
  }

  /** What a word may go on with, and what is behind each letter. */
  private static final class Letters {
    private static final int LATIN = 'z' - 'a' + 1;

    private Letters[] latin = {};
    private Map<Character, Letters> others = Map.of();
    private int stemTopics;
    private PhraseTree word;

    /** What is behind a letter; null where no word goes on with it. */
    private Letters behind(char letter) {
      int at = letter - 'a';
      if (at >= 0 && at < LATIN) {
        return latin.length == 0 ? null : latin[at];
      }
      return others.isEmpty() ? null : others.get(letter);
    }

    private Letters at(String word) {
      var node = this;
      for (int at = 0; at < word.length(); at++) {
        node = node.grown(word.charAt(at));
      }
      return node;
    }

    private Letters grown(char letter) {
      var known = behind(letter);
      if (known != null) {
        return known;
      }
      var fresh = new Letters();
      if (letter >= 'a' && letter <= 'z') {
        latin = latin.length == 0 ? new Letters[LATIN] : latin;
        latin[letter - 'a'] = fresh;
      } else {
        others = others.isEmpty() ? new HashMap<>() : others;
        others.put(letter, fresh);
      }
      return fresh;
    }

    private PhraseTree behindWord() {
      word = word == null ? new PhraseTree() : word;
      return word;
    }
  }
}
