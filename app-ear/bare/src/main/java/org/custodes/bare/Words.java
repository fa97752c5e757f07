package org.custodes.bare;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Numbers as everyday words: they pass the gate as they are, where digits would be masked as
 * somebody's.
 */
final class Words {
  private static final String[] DIGITS = {
    "apple", "bread", "chair", "door", "engine", "forest", "garden", "hammer",
    "island", "kettle", "lamp", "mirror", "needle", "orange", "paper", "river"
  };

  private static final int BITS = 4;
  private static final int LENGTH = 6;

  private Words() {}

  /** Six words, joined by hyphens so that they are one word of a line. */
  static String of(long number) {
    return IntStream.range(0, LENGTH)
        .mapToObj(at -> DIGITS[(int) (number >> (BITS * (LENGTH - 1 - at))) & (DIGITS.length - 1)])
        .collect(Collectors.joining("-"));
  }

  /** Two of them, which is enough to tell one setting from the one before. */
  static String brief(long number) {
    var words = of(number).split("-", -1);
    return words[LENGTH - 2] + "-" + words[LENGTH - 1];
  }

  /** What somebody says who means them. */
  static String spoken(String marker) {
    return "How do I draw a " + marker.replace("-", " and a ") + "?";
  }
}
