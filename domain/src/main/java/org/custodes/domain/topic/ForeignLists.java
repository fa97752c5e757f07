package org.custodes.domain.topic;

import java.util.ArrayDeque;
import java.util.List;

/**
 * The lists of a language that the model was not trained in. A word of a topic counts wherever
 * somebody speaks of themselves near it: what cannot be weighed is taken for a disclosure.
 */
final class ForeignLists {
  private static final String SELF = "self";

  private final PhraseTree self = new PhraseTree();
  private final PhraseTree phrases = new PhraseTree();
  private final Beginnings beginnings = new Beginnings();

  private ForeignLists(String language) {
    for (var line : Lists.entries(language + ".txt")) {
      int colon = line.indexOf(": ");
      var name = line.substring(0, colon);
      for (var entry : line.substring(colon + 2).split("\\|", -1)) {
        if (name.equals(SELF)) {
          self.add(entry, 0);
        } else {
          phrases.add(entry, Topic.valueOf(name).column());
          beginnings.add(entry);
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
    var near = new ArrayDeque<Near>();
    for (var tokens : sentences) {
      near.addLast(new Near(speaksOfSelf(tokens), phrasesIn(tokens)));
      if (near.size() > TopicScreen.MOST_SENTENCES) {
        near.removeFirst();
      }
      if (near.stream().anyMatch(Near::self)) {
        topics = near.stream().mapToInt(Near::topics).reduce(topics, (one, other) -> one | other);
      }
    }
    return topics;
  }

  private boolean speaksOfSelf(List<String> tokens) {
    for (int at = 0; at < tokens.size(); at++) {
      if (self.topicsAt(tokens, at) != 0) {
        return true;
      }
    }
    return false;
  }

  private int phrasesIn(List<String> tokens) {
    int found = 0;
    for (int at = 0; at < tokens.size(); at++) {
      if (beginnings.mayBe(tokens.get(at))) {
        found |= phrases.topicsAt(tokens, at);
      }
    }
    return found;
  }

  private record Near(boolean self, int topics) {}
}
