package org.custodes.domain.deidentification;

import java.util.Set;

/**
 * What recognisers ask of nearly every word. A word is looked up once, when it is cut from its text
 * ({@link Vocabulary}), and remembers its classes; lists that are asked rarely stay plain sets.
 */
enum WordClass {
  /** In the public vocabulary, so that it names nobody by itself. */
  KNOWN(1),
  /** Usually with a capital, and of no single person: months, peoples, faiths. */
  PROPER(1 << 1),
  /** Of the grammar: the words that a name does not begin or end with. */
  FUNCTION(1 << 2),
  GIVEN_NAME(1 << 3),
  /** An ordinary word that is a surname or a given name of some people. */
  NAME_TOO(1 << 4),
  /** Of another language's grammar. */
  FOREIGN(1 << 5),
  /** Begins a phrase that announces a name. */
  CUE(1 << 6),
  CREDENTIAL(1 << 7),
  FLAT(1 << 8),
  MONTH(1 << 9),
  SPELT_DIGIT(1 << 10),
  STREET_PREFIX(1 << 11),
  /** An ordinary word that is the surname of a thousand people or more. */
  SURNAME_TOO(1 << 12),
  /** Among the twelve thousand words that are read most. */
  COMMON(1 << 13),
  /** Before the number of a case, a passport or an order. */
  REFERENCE(1 << 14),
  /** Of German, and written with a capital because it is a noun. */
  NOUN(1 << 15),
  OF_GERMAN(1 << 16),
  OF_FRENCH(1 << 17),
  OF_SPANISH(1 << 18),
  /** Of any grammar that tells a {@link Tongue}. */
  OF_GRAMMAR(FUNCTION.bit | OF_GERMAN.bit | OF_FRENCH.bit | OF_SPANISH.bit);

  private final int bit;

  WordClass(int bit) {
    this.bit = bit;
  }

  int bit() {
    return bit;
  }

  /** Of English, in lower case. */
  Set<String> words() {
    return switch (this) {
      case KNOWN ->
          WordList.read(
              "words.txt",
              "further-words.txt",
              "modern-words.txt",
              "technical-words.txt",
              "proper-words.txt");
      case PROPER -> WordList.read("proper-words.txt");
      case FUNCTION -> WordList.read("function-words.txt");
      case GIVEN_NAME -> WordList.read("given-names.txt");
      case NAME_TOO -> WordList.read("names-and-words.txt");
      case FOREIGN -> WordList.read("foreign-words.txt");
      case CUE -> Cue.firstWords(Tongue.ENGLISH);
      case CREDENTIAL -> CredentialRecogniser.NAMES;
      case FLAT -> AddressRecogniser.FLATS;
      case MONTH -> DateRecogniser.MONTHS;
      case SPELT_DIGIT -> SpeltRecogniser.DIGITS;
      case STREET_PREFIX -> AddressRecogniser.PREFIXES;
      case REFERENCE -> ReferenceRecogniser.REFERENCES;
      case COMMON -> WordList.read("common-words.txt");
      case SURNAME_TOO -> WordList.read("surname-words.txt");
      case OF_GERMAN -> WordList.read("german-grammar.txt");
      case OF_FRENCH -> WordList.read("french-grammar.txt");
      case OF_SPANISH -> WordList.read("spanish-grammar.txt");
      case NOUN, OF_GRAMMAR -> Set.of();
    };
  }
}
