package org.custodes.domain.topic;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * Weights of hashed features (ADR 0023) for one answer a topic, whether it is spoken of, and one
 * more, whether somebody discloses. As a file, big-endian: the number of answers and of features;
 * for each answer the bias and what a step of a weight is worth, as floats; the hashes in ascending
 * order; one byte for each feature and answer.
 *
 * <p>A weight is a whole number of steps, so that sums do not depend on their order.
 */
final class LinearModel {
  private static final int TOPICS = Topic.values().length;

  /** The answer behind those of the topics: whether somebody tells of themselves or their own. */
  static final int PERSONAL = TOPICS;

  static final int ANSWERS = TOPICS + 1;

  /** What marks a free slot, and the hash that stands in for it. */
  private static final int FREE = 0;

  private static final int FREE_AS_HASH = 1;

  private final int[] slots;
  private final byte[] weights;
  private final float[] biases;
  private final float[] steps;

  LinearModel(int[] hashes, byte[] rows, float[] biases, float[] steps) {
    int size = Integer.highestOneBit(Math.max(1, hashes.length)) * 4;
    this.slots = new int[size];
    this.weights = new byte[size * ANSWERS];
    this.biases = biases.clone();
    this.steps = steps.clone();
    for (int row = 0; row < hashes.length; row++) {
      int slot = slot(hashes[row]);
      slots[slot] = named(hashes[row]);
      System.arraycopy(rows, row * ANSWERS, weights, slot * ANSWERS, ANSWERS);
    }
  }

  static LinearModel read(InputStream file) {
    try (var in = new DataInputStream(file)) {
      int answers = in.readInt();
      int features = in.readInt();
      if (answers != ANSWERS) {
        throw new IllegalStateException("a model of " + answers + " answers, expected " + ANSWERS);
      }
      var biases = new float[ANSWERS];
      var steps = new float[ANSWERS];
      for (int answer = 0; answer < ANSWERS; answer++) {
        biases[answer] = in.readFloat();
        steps[answer] = in.readFloat();
      }
      var hashes = new int[features];
      for (int row = 0; row < features; row++) {
        hashes[row] = in.readInt();
      }
      var rows = in.readNBytes(features * ANSWERS);
      return new LinearModel(hashes, rows, biases, steps);
    } catch (IOException broken) {
      throw new UncheckedIOException("cannot read the model of topics", broken);
    }
  }

  /** The slot of a hash, or the free one where it would be. */
  private int slot(int hash) {
    int named = named(hash);
    int mask = slots.length - 1;
    int slot = (named ^ named >>> 15) & mask;
    while (slots[slot] != FREE && slots[slot] != named) {
      slot = slot + 1 & mask;
    }
    return slot;
  }

  private static int named(int hash) {
    return hash == FREE ? FREE_AS_HASH : hash;
  }

  /** Adds features to a sum. */
  void sum(int[] features, Sum sum) {
    for (int hash : features) {
      int slot = slot(hash);
      if (slots[slot] != FREE) {
        sum.known++;
        int row = slot * ANSWERS;
        for (int answer = 0; answer < ANSWERS; answer++) {
          sum.steps[answer] += weights[row + answer];
        }
      }
    }
  }

  /** How far a sum lies on the side of a disclosure: spoken of, and personal; in log-odds. */
  double margin(Sum sum, int topic) {
    double root = Math.sqrt(Math.max(1, sum.known));
    return Math.min(logOdds(sum, topic, root), logOdds(sum, PERSONAL, root));
  }

  private double logOdds(Sum sum, int answer, double root) {
    return biases[answer] + steps[answer] * sum.steps[answer] / root;
  }

  /** What features add up to: steps of each topic, and how many of the features are known. */
  static final class Sum {
    private final int[] steps = new int[ANSWERS];
    private int known;

    void add(Sum other) {
      known += other.known;
      for (int answer = 0; answer < ANSWERS; answer++) {
        steps[answer] += other.steps[answer];
      }
    }
  }
}
