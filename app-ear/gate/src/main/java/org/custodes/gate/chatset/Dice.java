package org.custodes.gate.chatset;

import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/** Chance that falls the same way for the same seed, on every machine and Java. */
final class Dice {
  /** Specified to the bit, other than the default generator. */
  static final String ALGORITHM = "L64X128MixRandom";

  private final RandomGenerator random;

  /**
   * @param seed of the whole set
   * @param stream which chat it is for, so that no chat depends on how another was made
   */
  Dice(long seed, long stream) {
    this.random = RandomGeneratorFactory.of(ALGORITHM).create(seed * 0x9E3779B97F4A7C15L + stream);
  }

  /** From 0 to one less. {@code nextInt(bound)} would do, but how it draws is not specified. */
  int below(int bound) {
    return (int) (((random.nextLong() >>> 33) * bound) >>> 31);
  }

  boolean oneIn(int many) {
    return below(many) == 0;
  }

  /**
   * @param percent of all throws
   */
  boolean falls(int percent) {
    return below(100) < percent;
  }

  <T> T of(List<T> some) {
    return some.get(below(some.size()));
  }
}
