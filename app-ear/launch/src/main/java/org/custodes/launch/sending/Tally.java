package org.custodes.launch.sending;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** What became of the lines of a file; several threads add to it. */
public final class Tally {
  /** A file of another kind has nothing but broken lines; the first are enough to see that. */
  static final int MOST_TOLD = 20;

  private final SortedMap<String, Integer> refused = new TreeMap<>();
  private final TreeMap<Integer, String> told = new TreeMap<>();
  private int lines;
  private int stored;
  private int failed;
  private int notSent;
  private int firstNotSent = Integer.MAX_VALUE;
  private Optional<String> end = Optional.empty();

  synchronized void add(int line, Outcome outcome) {
    lines++;
    switch (outcome) {
      case Outcome.Stored ignored -> stored++;
      case Outcome.Refused because -> refused.merge(because.reason(), 1, Integer::sum);
      case Outcome.Failed because -> {
        failed++;
        told.put(line, because.why());
        if (told.size() > MOST_TOLD) {
          told.pollLastEntry();
        }
      }
    }
  }

  /** Nothing else need be sent. */
  synchronized void cutShort(int line, String why) {
    end = end.or(() -> Optional.of(why));
    notSent(line);
  }

  synchronized void notSent(int line) {
    lines++;
    notSent++;
    firstNotSent = Math.min(firstNotSent, line);
  }

  synchronized boolean isCutShort() {
    return end.isPresent();
  }

  /** Whether every line was stored or refused. */
  public synchronized boolean isComplete() {
    return failed == 0 && notSent == 0;
  }

  public synchronized int withoutOutcome() {
    return failed + notSent;
  }

  public synchronized int lines() {
    return lines;
  }

  public synchronized int stored() {
    return stored;
  }

  /** How many were refused, by the API's word for the reason. */
  public synchronized SortedMap<String, Integer> refused() {
    return new TreeMap<>(refused);
  }

  /** The lines without an outcome, by their numbers, and what to do about them. */
  public synchronized List<String> troubles() {
    var troubles = new ArrayList<String>();
    told.forEach((line, why) -> troubles.add("line " + line + " " + why));
    if (failed > told.size()) {
      troubles.add("and " + (failed - told.size()) + " more lines behind them");
    }
    if (failed > 0) {
      troubles.add("Put these lines right and send the file again.");
    }
    end.ifPresent(
        why ->
            troubles.add(
                "line %d: %s, so neither it nor %d lines behind it have an outcome."
                    .formatted(firstNotSent, why, notSent - 1)));
    if (end.isPresent()) {
      troubles.add("See ./custodes status and logs/server.log, then send the file again.");
    }
    return List.copyOf(troubles);
  }
}
