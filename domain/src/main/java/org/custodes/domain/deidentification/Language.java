package org.custodes.domain.deidentification;

/** Whether a conversation is in a language that there is a vocabulary for: English, for now. */
final class Language {
  private static final int FEWEST_WORDS = 4;
  private static final int FEWEST_FOREIGN = 2;

  /** Most words are known, and the grammar is not another language's. */
  boolean isSupported(Reading reading) {
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
    boolean strange = words >= FEWEST_WORDS && known * 2 < words;
    boolean other = foreign >= FEWEST_FOREIGN && foreign >= grammar;
    return !strange && !other;
  }
}
