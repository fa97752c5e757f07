package org.custodes.domain.deidentification;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** A language that there is a vocabulary for. Texts in others are not kept. */
enum Tongue {
  ENGLISH,
  GERMAN,
  FRENCH,
  SPANISH;

  private static final int FEWEST_WORDS = 2;

  /** Which words tell this tongue, in a text that was read as English. */
  private WordClass grammar() {
    return switch (this) {
      case ENGLISH -> WordClass.FUNCTION;
      case GERMAN -> WordClass.OF_GERMAN;
      case FRENCH -> WordClass.OF_FRENCH;
      case SPANISH -> WordClass.OF_SPANISH;
    };
  }

  /** How many words of each tongue's grammar there are in a text that was read as English. */
  static Map<Tongue, Integer> counts(List<Word> words) {
    var counts = new EnumMap<Tongue, Integer>(Tongue.class);
    for (var word : words) {
      if (word.is(WordClass.OF_GRAMMAR) && word.isWritten()) {
        for (var tongue : values()) {
          if (word.is(tongue.grammar())) {
            counts.merge(tongue, 1, Integer::sum);
          }
        }
      }
    }
    return counts;
  }

  /**
   * Readings of a conversation, each in its own tongue: that whose grammar it has most of, or that
   * of the conversation where a turn has too little of any.
   */
  static List<Reading> settled(List<Reading> conversation) {
    var sums = new EnumMap<Tongue, Integer>(Tongue.class);
    for (var reading : conversation) {
      reading.grammar().forEach((tongue, count) -> sums.merge(tongue, count, Integer::sum));
    }
    var whole = most(sums);
    return conversation.stream().map(reading -> reading.in(of(reading.grammar(), whole))).toList();
  }

  private static Tongue of(Map<Tongue, Integer> counts, Tongue whole) {
    var most = most(counts);
    int count = counts.getOrDefault(most, 0);
    boolean alone = counts.values().stream().filter(other -> other >= count).count() == 1;
    return count >= FEWEST_WORDS && alone ? most : whole;
  }

  /** English where as many are English. */
  private static Tongue most(Map<Tongue, Integer> counts) {
    var most = ENGLISH;
    for (var entry : counts.entrySet()) {
      if (entry.getValue() > counts.getOrDefault(most, 0) && entry.getValue() >= FEWEST_WORDS) {
        most = entry.getKey();
      }
    }
    return most;
  }
}
