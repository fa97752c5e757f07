package org.custodes.domain.topic;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** All phrases of all lists by their words; immutable once it is grown. */
final class PhraseTree {
  static final int SHORTEST_STEM = 3;
  private static final int LONGEST_STEM = 12;

  private final Map<String, PhraseTree> next = new HashMap<>();
  private final Map<String, Set<Topic>> stems = new HashMap<>();
  private final Set<Topic> topics = EnumSet.noneOf(Topic.class);

  /** Takes in an entry of a list. */
  void add(String phrase, Topic topic) {
    var node = this;
    for (var word : List.of(phrase.split(" ", -1))) {
      if (word.endsWith("*")) {
        node.stems
            .computeIfAbsent(word.substring(0, word.length() - 1), any -> EnumSet.of(topic))
            .add(topic);
        return;
      }
      node = node.next.computeIfAbsent(word, any -> new PhraseTree());
    }
    node.topics.add(topic);
  }

  /** Adds the topics of the phrases that begin at a token. */
  void collect(List<String> tokens, int index, Set<Topic> found) {
    found.addAll(topics);
    if (index == tokens.size()) {
      return;
    }
    var token = tokens.get(index);
    collectStems(token, found);
    var child = next.get(token);
    if (child != null) {
      child.collect(tokens, index + 1, found);
    }
    var age = next.get(MinorAge.MARK);
    if (age != null && MinorAge.standsAt(tokens, index)) {
      age.collect(tokens, index + 1, found);
    }
  }

  private void collectStems(String token, Set<Topic> found) {
    if (stems.isEmpty()) {
      return;
    }
    int longest = Math.min(token.length(), LONGEST_STEM);
    for (int length = SHORTEST_STEM; length <= longest; length++) {
      found.addAll(stems.getOrDefault(token.substring(0, length), Set.of()));
    }
  }
}
