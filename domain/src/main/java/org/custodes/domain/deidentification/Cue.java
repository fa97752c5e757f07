package org.custodes.domain.deidentification;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Words that announce a name.
 *
 * @param words the phrase, in lower case
 * @param type of what follows
 * @param sure whether nearly any word may follow as a name
 */
record Cue(List<String> words, EntityType type, boolean sure) {
  Cue {
    words = List.copyOf(words);
  }

  /** The shipped cues of a tongue, and of English, by their first word, the longest first. */
  static Map<String, List<Cue>> shipped(Tongue tongue) {
    return WordList.read(lists(tongue)).stream()
        .map(Cue::parsed)
        .sorted(Comparator.comparingInt((Cue cue) -> cue.words().size()).reversed())
        .collect(Collectors.groupingBy(cue -> cue.words().getFirst()));
  }

  private static String[] lists(Tongue tongue) {
    return switch (tongue) {
      case ENGLISH -> new String[] {"cues.txt"};
      case GERMAN -> new String[] {"cues.txt", "german-cues.txt"};
      case FRENCH -> new String[] {"cues.txt", "french-cues.txt"};
      case SPANISH -> new String[] {"cues.txt", "spanish-cues.txt"};
    };
  }

  /** With what the shipped cues begin, where it is a word without an ending. */
  static Set<String> firstWords(Tongue tongue) {
    return shipped(tongue).keySet();
  }

  private static Cue parsed(String line) {
    var parts = List.of(line.split(" "));
    return new Cue(
        parts.subList(2, parts.size()),
        EntityType.valueOf(parts.get(1)),
        parts.getFirst().equals("sure"));
  }

  /** Whether the phrase stands at an index, in one sentence. */
  boolean standsAt(List<Word> reading, int index) {
    if (index + words.size() > reading.size()) {
      return false;
    }
    for (int at = 0; at < words.size(); at++) {
      var word = reading.get(index + at);
      if (!words.get(at).equals(word.full()) || (at > 0 && word.opens())) {
        return false;
      }
    }
    return true;
  }
}
