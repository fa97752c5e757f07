package org.custodes.launch.proof;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What was counted and measured in the rounds of a campaign, by what people call it. */
final class Tally {

  private final TreeMap<String, Long> counts = new TreeMap<>();

  private List<Figure> figures;

  Tally() {
    this(Map.of(), List.of());
  }

  Tally(Map<String, Long> before, List<Figure> figures) {
    counts.putAll(before);
    this.figures = figures;
  }

  synchronized void add(String name, long more) {
    counts.merge(name, more, Long::sum);
  }

  /** Puts a number in the place of the one under the same name. */
  synchronized void measureCount(String name, long number) {
    counts.put(name, number);
  }

  /** What was counted under a name so far. */
  synchronized long count(String name) {
    return counts.getOrDefault(name, 0L);
  }

  /** Keeps what a round has measured, in the place of what the one before has. */
  synchronized void measure(List<Figure> measured) {
    figures = List.copyOf(measured);
  }

  synchronized List<Figure> figures() {
    return figures;
  }

  synchronized Map<String, Long> counts() {
    return new TreeMap<>(counts);
  }
}
