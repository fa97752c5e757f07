package org.custodes.domain.deidentification;

import java.util.List;

/** Counts how many words of a conversation are masked. */
final class Tally {
  private int words;
  private int masked;

  void count(Reading reading, List<Place> places) {
    int next = 0;
    for (var word : reading.words()) {
      while (next < places.size() && places.get(next).end() <= word.start()) {
        next++;
      }
      if (!word.isPlaceholder()) {
        words++;
        masked += next < places.size() && places.get(next).start() < word.end() ? 1 : 0;
      }
    }
  }

  int masked() {
    return masked;
  }

  double share() {
    return words == 0 ? 0 : (double) masked / words;
  }
}
