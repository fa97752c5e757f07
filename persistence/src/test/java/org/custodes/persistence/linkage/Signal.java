package org.custodes.persistence.linkage;

import java.util.List;

/**
 * One way to guess: the nearer two things are in it, the likelier they belong together.
 *
 * @param name what is compared
 */
record Signal(String name, Measure measure) {
  private static final double NOT_COMPARABLE = Float.MAX_VALUE;

  /** How far apart the two of a candidate are, by their places in their lists. */
  @FunctionalInterface
  interface Measure {
    double distance(int one, int other);
  }

  /** The least distance of what was seen of one to what was seen of the other. */
  static Signal of(String name, List<List<Value>> ones, List<List<Value>> others) {
    return new Signal(name, (one, other) -> least(ones.get(one), others.get(other)));
  }

  private static double least(List<Value> ones, List<Value> others) {
    if (ones.isEmpty() && others.isEmpty()) {
      return 0;
    }
    double least = NOT_COMPARABLE;
    for (var one : ones) {
      for (var other : others) {
        least = Math.min(least, one.distance(other));
      }
    }
    return least;
  }
}
