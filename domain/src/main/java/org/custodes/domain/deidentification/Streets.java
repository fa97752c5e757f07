package org.custodes.domain.deidentification;

import java.util.HashSet;
import java.util.Set;

/**
 * How streets are called.
 *
 * @param roads what ends the name of a street and is nothing else
 * @param suffixes the same, and words that are ordinary elsewhere
 * @param prefixes with what the name of a street begins
 */
record Streets(Set<String> roads, Set<String> suffixes, Set<String> prefixes) {
  Streets {
    roads = Set.copyOf(roads);
    suffixes = Set.copyOf(suffixes);
    prefixes = Set.copyOf(prefixes);
  }

  static Streets shipped() {
    return Shipped.STREETS;
  }

  private static Streets read() {
    var roads = new HashSet<String>();
    var suffixes = new HashSet<String>();
    var prefixes = new HashSet<String>();
    for (var line : WordList.read("street-words.txt")) {
      int blank = line.indexOf(' ');
      var word = line.substring(blank + 1);
      switch (line.substring(0, blank)) {
        case "first" -> prefixes.add(word);
        case "also" -> suffixes.add(word);
        default -> {
          roads.add(word);
          suffixes.add(word);
        }
      }
    }
    return new Streets(roads, suffixes, prefixes);
  }

  boolean isRoad(Word word) {
    return roads.contains(word.lower());
  }

  boolean isSuffix(Word word) {
    return suffixes.contains(word.lower());
  }

  boolean isPrefix(Word word) {
    return prefixes.contains(word.lower());
  }

  private static final class Shipped {
    static final Streets STREETS = read();
  }
}
