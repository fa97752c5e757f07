package org.custodes.domain.topic;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Properties;

/**
 * From which probability on a topic counts, for each topic, as {@code thresholds.properties} says:
 * what is not certain to be harmless counts.
 */
final class Thresholds {
  /** The key of what is added to each threshold, in log-odds, where the assistant speaks. */
  private static final String ASSISTANT = "assistant";

  private final Map<Topic, Double> margins = new EnumMap<>(Topic.class);
  private final double assistant;

  Thresholds(Properties read) {
    for (var topic : Topic.values()) {
      double probability = number(read, topic.name());
      if (probability <= 0 || probability >= 1) {
        throw new IllegalStateException(
            "the threshold of " + topic + " is " + probability + "; allowed is between 0 and 1");
      }
      margins.put(topic, Math.log(probability / (1 - probability)));
    }
    this.assistant = number(read, ASSISTANT);
  }

  static Thresholds shipped() {
    var read = new Properties();
    try (var file = Thresholds.class.getResourceAsStream("thresholds.properties")) {
      read.load(file);
    } catch (IOException broken) {
      throw new UncheckedIOException("cannot read the thresholds of topics", broken);
    }
    return new Thresholds(read);
  }

  private static double number(Properties read, String key) {
    var value = read.getProperty(key);
    if (value == null) {
      throw new IllegalStateException("there is no threshold for " + key);
    }
    return Double.parseDouble(value);
  }

  boolean discloses(Topic topic, double margin) {
    return margin >= margins.get(topic);
  }

  boolean echoes(Topic topic, double margin) {
    return margin >= margins.get(topic) + assistant;
  }
}
