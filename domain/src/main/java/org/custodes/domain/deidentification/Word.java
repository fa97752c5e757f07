package org.custodes.domain.deidentification;

/**
 * A run of letters and digits, or a placeholder. It prints nothing of itself.
 *
 * @param start first index in the plain text
 * @param end after the last index, a possessive or contracted ending left out
 * @param lower the word in lower case, without the ending
 * @param ending {@code 's}, {@code 'll} and the like, or empty
 * @param opens whether a sentence, a line or a quotation begins here, so that a capital says
 *     nothing
 * @param titled whether its line is written like a headline
 * @param classes what the {@link Vocabulary} knows of {@code lower}: bits of {@link WordClass}
 */
record Word(
    int start,
    int end,
    String lower,
    String ending,
    Shape shape,
    boolean opens,
    boolean titled,
    int classes) {
  /** How a word is written. */
  enum Shape {
    LOWER,
    CAPITALISED,
    UPPER,
    MIXED,
    DIGITS,
    CODE,
    PLACEHOLDER
  }

  boolean is(WordClass kind) {
    return (classes & kind.bit()) != 0;
  }

  /** In lower case, with the ending. */
  String full() {
    return ending.isEmpty() ? lower : lower + ending;
  }

  int fullEnd() {
    return end + ending.length();
  }

  int length() {
    return end - start;
  }

  boolean isCapitalised() {
    return shape == Shape.CAPITALISED || shape == Shape.UPPER || shape == Shape.MIXED;
  }

  boolean isWritten() {
    return isCapitalised() || shape == Shape.LOWER;
  }

  boolean isPlaceholder() {
    return shape == Shape.PLACEHOLDER;
  }

  boolean isInitial() {
    return length() == 1 && shape == Shape.CAPITALISED;
  }

  Word inTitle() {
    return new Word(start, end, lower, ending, shape, opens, true, classes);
  }

  Finding found(EntityType type, double score, Source source, String evidence) {
    return new Finding(start, end, type, score, source, evidence);
  }

  @Override
  public String toString() {
    return "[word]";
  }
}
