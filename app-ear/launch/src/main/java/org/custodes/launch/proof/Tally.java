package org.custodes.launch.proof;

import java.util.Map;
import java.util.TreeMap;

/** What was counted in the rounds of a campaign, by what people call it. */
final class Tally {

  private final TreeMap<String, Long> counts = new TreeMap<>();

  Tally(Map<String, Long> before) {
    counts.putAll(before);
  }

  synchronized void add(String name, long more) {
    counts.merge(name, more, Long::sum);
  }

  synchronized Map<String, Long> counts() {
    return new TreeMap<>(counts);
  }
}
