package org.custodes.domain.deidentification;

import java.util.Set;

/** Which words are anybody's. English only; all lists in lower case. */
final class Vocabulary {
  private final Set<String> words = WordList.read("words.txt");
  private final Set<String> properWords = WordList.read("proper-words.txt");
  private final Set<String> functionWords = WordList.read("function-words.txt");
  private final Set<String> givenNames = WordList.read("given-names.txt");
  private final Set<String> nameWords = WordList.read("names-and-words.txt");

  private Vocabulary() {
    words.addAll(WordList.read("modern-words.txt"));
    words.addAll(properWords);
  }

  static Vocabulary english() {
    return Holder.ENGLISH;
  }

  /** In the public vocabulary, so that it names nobody by itself. */
  boolean isKnown(String word) {
    return words.contains(word);
  }

  /** Usually with a capital, and of no single person: months, peoples, faiths. */
  boolean isProper(String word) {
    return properWords.contains(word);
  }

  /** Of the grammar: the words that a name does not begin or end with. */
  boolean isFunctionWord(String word) {
    return functionWords.contains(word);
  }

  boolean isGivenName(String word) {
    return givenNames.contains(word);
  }

  /** An ordinary word that is a surname or a given name of some people. */
  boolean isNameWord(String word) {
    return nameWords.contains(word);
  }

  private static final class Holder {
    static final Vocabulary ENGLISH = new Vocabulary();
  }
}
