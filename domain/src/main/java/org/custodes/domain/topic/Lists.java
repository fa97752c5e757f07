package org.custodes.domain.topic;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The phrases of every topic. A phrase says what is spoken of, not that somebody tells of it. */
final class Lists {
  private final PhraseTree phrases = new PhraseTree();

  Lists() {
    for (var topic : Topic.values()) {
      entries(topic.list()).forEach(entry -> phrases.add(entry, topic.column()));
    }
  }

  /** Tells the phrases that begin at a token. */
  void find(List<String> tokens, int index, PhraseTree.Found found) {
    phrases.find(tokens, index, found);
  }

  static List<String> entries(String list) {
    var resource = Lists.class.getResourceAsStream(list);
    if (resource == null) {
      throw new IllegalStateException("there is no list " + list);
    }
    try (var lines = new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
      return lines.lines().filter(line -> !line.isEmpty() && !line.startsWith("#")).toList();
    } catch (IOException broken) {
      throw new UncheckedIOException("cannot read the list " + list, broken);
    }
  }
}
