package org.custodes.domain.deidentification;

import java.util.Set;

/** Whether a conversation is in a language that there is a vocabulary for: English, for now. */
final class Language {
  private static final int FEWEST_WORDS = 4;
  private static final int FEWEST_FOREIGN = 2;

  private static final Set<String> FOREIGN = WordList.read("foreign-words.txt");

  private final Vocabulary vocabulary = Vocabulary.english();

  /** Most words are known, and the grammar is not another language's. */
  boolean isSupported(Reading reading) {
    int words = 0;
    int known = 0;
    int grammar = 0;
    int foreign = 0;
    for (var word : reading.words()) {
      if (word.isWritten()) {
        words++;
        known += vocabulary.isKnown(word.lower()) ? 1 : 0;
        grammar += vocabulary.isFunctionWord(word.lower()) ? 1 : 0;
        foreign += FOREIGN.contains(word.lower()) ? 1 : 0;
      }
    }
    boolean strange = words >= FEWEST_WORDS && known * 2 < words;
    boolean other = foreign >= FEWEST_FOREIGN && foreign >= grammar;
    return !strange && !other;
  }
}
