package org.custodes.domain.topic;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.custodes.domain.kernel.Speaker;
import org.custodes.domain.kernel.Utterance;

/**
 * Tells the sensitive topics that somebody discloses of themselves or of their own people, by lists
 * of phrases and a linear model in English, by lists alone in German, French and Spanish. That a
 * minor speaks, it tells by the person's own words only. It would rather see a topic too many. Made
 * once; immutable and thread-safe.
 */
public final class TopicScreen {
  /** What is judged at once. "The oncologist called. Stage three. How do I tell my kids?" */
  static final int MOST_SENTENCES = 3;

  private final Lists lists = new Lists();
  private final List<ForeignLists> foreign = ForeignLists.shipped();
  private final LinearModel model;
  private final Thresholds thresholds;

  TopicScreen(LinearModel model, Thresholds thresholds) {
    this.model = model;
    this.thresholds = thresholds;
  }

  /** The lists, the model and the thresholds that come with the product. */
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
    boolean assistant = utterance.speaker() != Speaker.USER;
    var margins = marginsOf(utterance);
    var topics = EnumSet.noneOf(Topic.class);
    for (var topic : Topic.values()) {
      double margin = margins[topic.column()];
      if (assistant ? thresholds.echoes(topic, margin) : thresholds.discloses(topic, margin)) {
        topics.add(topic);
      }
    }
    if (assistant) {
      topics.remove(Topic.MINOR);
    }
    return topics;
  }

  /** The highest log-odds of each topic in any window of an utterance. */
  double[] marginsOf(Utterance utterance) {
    boolean assistant = utterance.speaker() != Speaker.USER;
    var highest = new double[Topic.values().length];
    Arrays.fill(highest, Double.NEGATIVE_INFINITY);
    var before = new ArrayList<Judged>();
    var sentences = Tokens.sentencesOf(utterance.text());
    for (var tokens : sentences) {
      var sentence = new Sentence(assistant ? Echo.of(tokens) : tokens, lists);
      var sum = new LinearModel.Sum();
      model.sum(sentence.features(), sum);
      before.addFirst(new Judged(sentence, sum));
      if (before.size() > MOST_SENTENCES) {
        before.removeLast();
      }
      raise(highest, before);
    }
    for (var language : foreign) {
      for (int left = language.topicsOf(sentences); left != 0; left &= left - 1) {
        highest[Integer.numberOfTrailingZeros(left)] = Double.POSITIVE_INFINITY;
      }
    }
    return highest;
  }

  private void raise(double[] highest, List<Judged> backwards) {
    var window = new LinearModel.Sum();
    int listed = 0;
    int stance = 0;
    for (var each : backwards) {
      window.add(each.sum());
      listed |= each.sentence().listed();
      stance |= each.sentence().stance();
      var whole = new LinearModel.Sum();
      whole.add(window);
      model.sum(Sentence.ofWindow(listed, stance), whole);
      for (int topic = 0; topic < highest.length; topic++) {
        highest[topic] = Math.max(highest[topic], model.margin(whole, topic));
      }
    }
  }

  private record Judged(Sentence sentence, LinearModel.Sum sum) {}

  private static final class Shipped {
    static final TopicScreen SCREEN =
        new TopicScreen(
            LinearModel.read(TopicScreen.class.getResourceAsStream("model.bin")),
            Thresholds.shipped());
  }
}
