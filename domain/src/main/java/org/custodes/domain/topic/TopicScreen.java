package org.custodes.domain.topic;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.custodes.domain.kernel.Speaker;
import org.custodes.domain.kernel.Utterance;

/**
 * Tells the sensitive topics of a conversation by words and phrases, whoever says them; that a
 * minor speaks, by the person's own words only. It would rather see a topic too many. Made once;
 * immutable and thread-safe.
 */
public final class TopicScreen {
  private final PhraseTree phrases = new PhraseTree();
  private final Beginnings beginnings = new Beginnings();

  private TopicScreen() {
    for (var topic : Topic.values()) {
      entries(topic).forEach(entry -> add(entry, topic));
    }
  }

  private void add(String entry, Topic topic) {
    phrases.add(entry, topic);
    beginnings.add(entry);
  }

  /** The lists that come with the product. */
  public static TopicScreen shipped() {
    return Shipped.SCREEN;
  }

  public Set<Topic> topicsOf(List<Utterance> conversation) {
    var topics = EnumSet.noneOf(Topic.class);
    for (var utterance : conversation) {
      topics.addAll(topicsOf(utterance));
    }
    return Set.copyOf(topics);
  }

  private Set<Topic> topicsOf(Utterance utterance) {
    var tokens = Tokens.of(utterance.text());
    var topics = EnumSet.noneOf(Topic.class);
    for (int index = 0; index < tokens.size(); index++) {
      if (beginnings.mayBe(tokens.get(index))) {
        phrases.collect(tokens, index, topics);
      }
    }
    if (utterance.speaker() != Speaker.USER) {
      topics.remove(Topic.MINOR);
    }
    return topics;
  }

  private static List<String> entries(Topic topic) {
    var resource = TopicScreen.class.getResourceAsStream(topic.list());
    if (resource == null) {
      throw new IllegalStateException("no list of " + topic);
    }
    try (var lines = new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
      return lines.lines().filter(line -> !line.isEmpty() && !line.startsWith("#")).toList();
    } catch (IOException broken) {
      throw new UncheckedIOException("cannot read the list of " + topic, broken);
    }
  }

  private static final class Shipped {
    static final TopicScreen SCREEN = new TopicScreen();
  }
}
