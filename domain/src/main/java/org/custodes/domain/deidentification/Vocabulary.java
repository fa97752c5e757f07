package org.custodes.domain.deidentification;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Which words are anybody's, and what else is known of a word; in lower case. Those of other
 * tongues have the words of English too, which are written everywhere.
 */
final class Vocabulary {
  /** What holds of an English word in other tongues as well. */
  private static final int OF_ALL_TONGUES =
      WordClass.GIVEN_NAME.bit()
          | WordClass.CUE.bit()
          | WordClass.CREDENTIAL.bit()
          | WordClass.FLAT.bit()
          | WordClass.SPELT_DIGIT.bit()
          | WordClass.STREET_PREFIX.bit()
          | WordClass.REFERENCE.bit();

  private final WordTable table;
  private final int[] classes;

  /** Of the words that are not in the table; null of English itself. */
  private final Vocabulary english;

  private Vocabulary() {
    var words = new LinkedHashSet<>(PublicWords.byFrequency());
    for (var kind : WordClass.values()) {
      words.addAll(kind.words());
    }
    english = null;
    table = new WordTable(words);
    classes = new int[table.size()];
    for (var kind : WordClass.values()) {
      kind.words().forEach(word -> classes[number(word)] |= kind.bit());
    }
  }

  private Vocabulary(Tongue tongue, Vocabulary english) {
    var known = new HashMap<String, Integer>();
    var name = tongue.name().toLowerCase(Locale.ROOT);
    boolean german = tongue == Tongue.GERMAN;
    for (var word : WordList.read(name + "-words.txt", name + "-further-words.txt")) {
      boolean noun = german && Character.isUpperCase(word.charAt(0));
      add(known, word, WordClass.KNOWN.bit() | (noun ? WordClass.NOUN.bit() : 0));
    }
    addAll(known, WordList.read(name + "-names.txt"), WordClass.NAME_TOO);
    if (german) {
      addAll(known, WordList.read("german-surnames.txt"), WordClass.SURNAME_TOO);
    }
    addAll(known, WordList.read(name + "-proper.txt"), WordClass.PROPER);
    addAll(known, WordList.read(name + "-grammar.txt"), WordClass.FUNCTION);
    WordList.read("related-words.txt").stream()
        .filter(line -> line.startsWith(name + " "))
        .forEach(line -> known.put(line.substring(name.length() + 1), WordClass.FOREIGN.bit()));
    this.english = english;
    table = new WordTable(known.keySet());
    classes = new int[table.size()];
    var cues = Cue.firstWords(tongue);
    known.forEach(
        (word, bits) -> {
          int shared = english.classes(english.number(word)) & OF_ALL_TONGUES;
          boolean grammar = (bits & WordClass.FUNCTION.bit()) != 0;
          int cue = cues.contains(word) ? WordClass.CUE.bit() : 0;
          classes[table.find(word, 0, word.length())] =
              bits | cue | (grammar ? shared & ~WordClass.GIVEN_NAME.bit() : shared);
        });
  }

  private static void addAll(Map<String, Integer> known, Set<String> words, WordClass kind) {
    words.forEach(word -> add(known, word, WordClass.KNOWN.bit() | kind.bit()));
  }

  private static void add(Map<String, Integer> known, String word, int bits) {
    known.merge(word.toLowerCase(Locale.ROOT), bits, (one, other) -> one | other);
  }

  static Vocabulary of(Tongue tongue) {
    return tongue == Tongue.ENGLISH ? English.VOCABULARY : Others.VOCABULARIES.get(tongue);
  }

  /** The number of the word between two indexes, negative when it is in no list. */
  int find(String text, int start, int end) {
    int number = table.find(text, start, end);
    if (number >= 0 || english == null) {
      return number;
    }
    int further = english.find(text, start, end);
    return further < 0 ? further : table.size() + further;
  }

  String lower(int number) {
    return number < table.size() ? table.word(number) : english.lower(number - table.size());
  }

  /** The bits of {@link WordClass#bit}; none of a word that is in no list. */
  int classes(int number) {
    if (number < 0) {
      return 0;
    }
    return number < classes.length ? classes[number] : english.classes(number - classes.length);
  }

  boolean isKnown(String lower) {
    return (classes(number(lower)) & WordClass.KNOWN.bit()) != 0;
  }

  private int number(String lower) {
    return find(lower, 0, lower.length());
  }

  private static final class English {
    static final Vocabulary VOCABULARY = new Vocabulary();
  }

  /** Read when the first text of another tongue comes. */
  private static final class Others {
    static final Map<Tongue, Vocabulary> VOCABULARIES = new EnumMap<>(Tongue.class);

    static {
      for (var tongue : Tongue.values()) {
        if (tongue != Tongue.ENGLISH) {
          VOCABULARIES.put(tongue, new Vocabulary(tongue, English.VOCABULARY));
        }
      }
    }
  }
}
