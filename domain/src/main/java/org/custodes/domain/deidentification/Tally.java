package org.custodes.domain.deidentification;

import java.util.List;

/** Counts how many words of a conversation are masked. */
final class Tally {
  private int words;
  private int masked;
  private int riddles;

  void count(Reading reading, List<Place> places) {
    int next = 0;
    for (var word : reading.words()) {
      while (next < places.size() && places.get(next).end() <= word.start()) {
        next++;
      }
      if (!word.isPlaceholder()) {
        words++;
        if (next < places.size() && places.get(next).start() < word.end()) {
          masked++;
          riddles += isRiddle(places.get(next).type()) ? 1 : 0;
        }
      }
    }
  }

  /**
   * What stands for a name or a telephone number is understood, and no word of a strange tongue.
   */
  private static boolean isRiddle(EntityType type) {
    return switch (type) {
      case PERSON, ORGANISATION, LOCATION, HANDLE, SECRET, NUMBER, UNKNOWN -> true;
      case ADDRESS,
          EMAIL,
          URL,
          PHONE,
          CARD,
          IBAN,
          NATIONAL_ID,
          IP_ADDRESS,
          MAC_ADDRESS,
          DATE,
          AGE ->
          false;
    };
  }

  /** Masked words of which it may be unclear what they are. */
  int riddles() {
    return riddles;
  }

  double riddleShare() {
    return words == 0 ? 0 : (double) riddles / words;
  }

  double share() {
    return words == 0 ? 0 : (double) masked / words;
  }
}
