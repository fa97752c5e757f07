package org.custodes.domain.deidentification;

import java.util.List;

/** Whether a conversation is in languages that there is a vocabulary for, see {@link Tongue}. */
final class Language {
  private static final int FEWEST_WORDS = 4;

  /** A turn may be a signature: in so few words the conversation decides. */
  private static final int FEWEST_OF_TURN = 12;

  private static final int FEWEST_FOREIGN = 2;

  /** Italian has half its grammar in common with Spanish, Dutch some of it with German. */
  private static final int RELATED = 4;

  /**
   * Most words are known, of the whole and of each longer turn, and no turn has a strange grammar.
   */
  boolean isSupported(List<Reading> conversation) {
    int words = 0;
    int known = 0;
    for (var reading : conversation) {
      var count = Count.of(reading);
      boolean strange = count.words() >= FEWEST_OF_TURN && count.known() * 2 < count.words();
      boolean english = reading.tongue() == Tongue.ENGLISH;
      int own = english ? count.grammar() : count.grammar() / RELATED;
      boolean other = count.foreign() >= FEWEST_FOREIGN && count.foreign() >= own;
      if (strange || other) {
        return false;
      }
      words += count.words();
      known += count.known();
    }
    return words < FEWEST_WORDS || known * 2 >= words;
  }

  private record Count(int words, int known, int grammar, int foreign) {
    static Count of(Reading reading) {
      int words = 0;
      int known = 0;
      int grammar = 0;
      int foreign = 0;
      for (var word : reading.words()) {
        if (word.isWritten()) {
          words++;
          known += word.is(WordClass.KNOWN) ? 1 : 0;
          grammar += word.is(WordClass.FUNCTION) ? 1 : 0;
          foreign += word.is(WordClass.FOREIGN) ? 1 : 0;
        }
      }
      return new Count(words, known, grammar, foreign);
    }
  }
}
