package org.custodes.persistence.linkage;

import java.util.Arrays;

/** All candidates of a question in the order in which a signal would name them, nearest first. */
final class Guess {
  private final float[] ranks;

  private Guess(float[] ranks) {
    this.ranks = ranks;
  }

  static Guess of(Question question, Signal signal) {
    var distances = new float[question.candidates()];
    question.each(
        (one, other) ->
            distances[question.candidate(one, other)] =
                (float) signal.measure().distance(one, other));
    return of(distances);
  }

  /** Equal distances share the mean of their ranks. */
  static Guess of(float[] distances) {
    var order = new long[distances.length];
    for (int no = 0; no < order.length; no++) {
      // the bits of floats that are not negative are ordered as they are
      order[no] = ((long) Float.floatToIntBits(distances[no]) << 32) | no;
    }
    Arrays.sort(order);
    var ranks = new float[order.length];
    int first = 0;
    for (int next = 1; next <= order.length; next++) {
      if (next == order.length || order[next] >> 32 != order[first] >> 32) {
        for (int tied = first; tied < next; tied++) {
          ranks[(int) order[tied]] = (first + next + 1) / 2f;
        }
        first = next;
      }
    }
    return new Guess(ranks);
  }

  /** The chance that a right candidate is named before a wrong one: 0.5 is no better than dice. */
  double auc(int[] right) {
    double sum = 0;
    for (int candidate : right) {
      sum += ranks[candidate];
    }
    double mean = sum / right.length - (right.length + 1) / 2.0;
    return 1 - mean / (ranks.length - right.length);
  }

  /** From 0, the nearest, to 1. */
  double rank(int candidate) {
    return ranks[candidate] / ranks.length;
  }
}
