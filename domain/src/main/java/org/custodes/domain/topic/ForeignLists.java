package org.custodes.domain.topic;

import java.util.List;

/**
 * The lists of a language that the model was not trained in. A word of a topic counts wherever
 * somebody speaks of themselves near it: what cannot be weighed is taken for a disclosure.
 */
final class ForeignLists {
  private static final String SELF = "self";

  private final PhraseTree self = new PhraseTree();
  private final PhraseTree phrases = new PhraseTree();

  private ForeignLists(String language) {
    for (var line : Lists.entries(language + ".txt")) {
      int colon = line.indexOf(": ");
      var name = line.substring(0, colon);
      for (var entry : line.substring(colon + 2).split("\\|", -1)) {
        if (name.equals(SELF)) {
          self.add(entry, 0);
        } else {
          phrases.add(entry, Topic.valueOf(name).column());
        }
      }
    }
  }

  /** German, French and Spanish. */
  static List<ForeignLists> shipped() {
    return List.of(new ForeignLists("de"), new ForeignLists("fr"), new ForeignLists("es"));
  }

  /** The topics disclosed in these sentences, as bits. */
  int topicsOf(List<List<String>> sentences) {
    int topics = 0;
    for (int at = 0; at < sentences.size(); at++) {
      int spokenOf = topicsIn(phrases, sentences.get(at));
      // few sentences speak of a topic, so few are asked who speaks
      if ((spokenOf & ~topics) != 0 && speaksOfSelfNear(sentences, at)) {
        topics |= spokenOf;
      }
    }
    return topics;
  }

  /** Whether somebody speaks of themselves in a sentence that is judged together with this one. */
  private boolean speaksOfSelfNear(List<List<String>> sentences, int index) {
    int from = Math.max(0, index - TopicScreen.MOST_SENTENCES + 1);
    int end = Math.min(sentences.size(), index + TopicScreen.MOST_SENTENCES);
    return sentences.subList(from, end).stream().anyMatch(this::speaksOfSelf);
  }

  private boolean speaksOfSelf(List<String> tokens) {
    return topicsIn(self, tokens) != 0;
  }

  /** The topics of the phrases that stand in a sentence, as bits. */
  private static int topicsIn(PhraseTree tree, List<String> tokens) {
    int[] all = new int[1];
    PhraseTree.Found found = (topics, end) -> all[0] |= topics;
    for (int at = 0; at < tokens.size(); at++) {
      tree.find(tokens, at, found);
    }
    return all[0];
  }
}
