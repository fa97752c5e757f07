package org.custodes.persistence.linkage;

import java.util.List;
import java.util.Random;

/**
 * A logistic regression over what all signals say: it learns from people whose records are known
 * how much to believe each, and whether what is near in it speaks for or against.
 */
final class Combination {
  private static final int STEPS = 300;
  private static final double PACE = 2;
  private static final double SHRINK = 1e-3;

  /** What one signal says of a candidate: how near, and whether among the nearest of all. */
  private static final int SAYINGS = 2;

  private static final double NEAREST = 0.01;

  private final double[] weights;

  private Combination(double[] weights) {
    this.weights = weights;
  }

  /**
   * @param guesses of the signals, in an order that stays
   * @param right candidates that belong together; as many others are drawn beside them
   */
  static Combination learn(List<Guess> guesses, int candidates, int[] right, Random random) {
    var examples = new double[2 * right.length][];
    for (int no = 0; no < right.length; no++) {
      examples[no] = says(guesses, right[no]);
      examples[right.length + no] = says(guesses, random.nextInt(candidates));
    }
    var weights = new double[SAYINGS * guesses.size() + 1];
    for (int step = 0; step < STEPS; step++) {
      var slope = new double[weights.length];
      for (int no = 0; no < examples.length; no++) {
        double target = no < right.length ? 1 : 0;
        double error = target - 1 / (1 + Math.exp(-sum(weights, examples[no])));
        for (int saying = 0; saying < weights.length; saying++) {
          slope[saying] += error * examples[no][saying];
        }
      }
      for (int saying = 0; saying < weights.length; saying++) {
        weights[saying] += PACE * (slope[saying] / examples.length - SHRINK * weights[saying]);
      }
    }
    return new Combination(weights);
  }

  private static double[] says(List<Guess> guesses, int candidate) {
    var says = new double[SAYINGS * guesses.size() + 1];
    int no = 0;
    for (var guess : guesses) {
      double rank = guess.rank(candidate);
      says[no++] = rank - 0.5;
      says[no++] = rank < NEAREST ? 1 : 0;
    }
    says[no] = 1;
    return says;
  }

  private static double sum(double[] weights, double[] says) {
    double sum = 0;
    for (int no = 0; no < weights.length; no++) {
      sum += weights[no] * says[no];
    }
    return sum;
  }

  /** The guess of all signals together. */
  Guess guess(List<Guess> guesses, int candidates) {
    var distances = new float[candidates];
    for (int candidate = 0; candidate < candidates; candidate++) {
      double score = sum(weights, says(guesses, candidate));
      distances[candidate] = (float) (1 - 1 / (1 + Math.exp(-score)));
    }
    return Guess.of(distances);
  }
}
