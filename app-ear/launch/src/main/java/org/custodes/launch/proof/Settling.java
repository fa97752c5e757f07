package org.custodes.launch.proof;

import java.util.ArrayList;
import java.util.List;

/**
 * Whether a cost that falls while a compiler works has come to rest.
 *
 * <p>A number of turns would do for one machine and one size of the program only: HotSpot's second
 * compiler still made the server cheaper by a third after 30,000 conversations.
 */
final class Settling {

  /** So many turns without a gain, since compilation comes in bursts. */
  static final int TURNS = 8;

  /** A smaller gain is noise. */
  static final double LEAST_GAIN = 0.03;

  private final List<Double> costs = new ArrayList<>();

  /** Takes the cost of the next turn, in any unit. */
  void add(double cost) {
    costs.add(cost);
  }

  /** No turn of the last ones was noticeably cheaper than the cheapest before them. */
  boolean isSettled() {
    var before = costs.size() - TURNS;
    return before > 0 && least(before, costs.size()) > (1 - LEAST_GAIN) * least(0, before);
  }

  private double least(int from, int to) {
    return costs.subList(from, to).stream().mapToDouble(Double::doubleValue).min().orElseThrow();
  }
}
