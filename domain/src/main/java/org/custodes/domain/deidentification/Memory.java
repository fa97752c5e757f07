package org.custodes.domain.deidentification;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What was a name once in a conversation is one everywhere in it, whoever says it and however it is
 * written. A part that is also a word of the grammar counts only with a capital that says
 * something.
 */
final class Memory {
  private final Map<String, EntityType> parts = new HashMap<>();
  private final Set<String> firm = new HashSet<>();

  /** Takes in what was found in one turn. */
  void learn(Reading reading, List<Finding> found) {
    for (var finding : found) {
      if (finding.type().isName() || finding.type() == EntityType.SECRET) {
        learn(reading, finding);
      }
    }
  }

  private void learn(Reading reading, Finding finding) {
    for (int index = firstAt(reading.words(), finding.start());
        index < reading.words().size() && reading.words().get(index).end() <= finding.end();
        index++) {
      var word = reading.words().get(index);
      boolean worth =
          (word.length() > 1 || isLetterForName(word, finding))
              && !word.isPlaceholder()
              && word.shape() != Word.Shape.DIGITS;
      if (worth && !word.is(WordClass.PROPER)) {
        parts.merge(word.lower(), finding.type(), Memory::moreTelling);
        if (isFirm(word, finding)) {
          firm.add(word.lower());
        }
      }
    }
  }

  /** A letter that stands for a name, and not the initial of one. */
  private static boolean isLetterForName(Word word, Finding finding) {
    return finding.type() == EntityType.PERSON
        && finding.source() == Source.CUE
        && finding.start() == word.start()
        && finding.end() == word.end()
        && !word.lower().equals("i");
  }

  /** A word that stood beside a name may be an ordinary one; only what was named itself is firm. */
  private boolean isFirm(Word word, Finding finding) {
    if (word.length() == 1) {
      return false;
    }
    if (!word.is(WordClass.KNOWN)) {
      return true;
    }
    boolean given = finding.source() == Source.CUE && word.is(WordClass.GIVEN_NAME);
    return finding.type() == EntityType.PERSON
        && (given || finding.evidence().equals(CueRecogniser.SURE))
        && !word.is(WordClass.FUNCTION);
  }

  private static EntityType moreTelling(EntityType one, EntityType other) {
    return one == EntityType.UNKNOWN ? other : one;
  }

  /** Where else in a turn the learnt words stand. */
  List<Finding> recalled(Reading reading) {
    if (parts.isEmpty()) {
      return List.of();
    }
    var found = new ArrayList<Finding>();
    for (var word : reading.words()) {
      var type = parts.get(word.lower());
      if (type != null && (firm.contains(word.lower()) || isTelling(reading, word))) {
        found.add(word.found(type, 0.6, Source.MEMORY, "said-before"));
      }
    }
    return found;
  }

  private static boolean isTelling(Reading reading, Word word) {
    return word.length() == 1 ? isTellingLetter(reading, word) : isTellingWord(reading, word);
  }

  /** "M" within a sentence, "m." before a blank or a bracket. */
  private static boolean isTellingLetter(Reading reading, Word word) {
    int end = word.end();
    boolean point =
        reading.plain().startsWith(".", end)
            && (end + 1 == reading.plain().length()
                || " )],".indexOf(reading.plain().charAt(end + 1)) >= 0);
    return isTellingWord(reading, word) || (point && !word.lower().equals("a"));
  }

  private static boolean isTellingWord(Reading reading, Word word) {
    return word.shape() == Word.Shape.CAPITALISED
        && reading.hasTellingCapital(word)
        && !word.titled();
  }

  /** Words are in order, so that a search by halves finds the first of a finding. */
  private static int firstAt(List<Word> words, int start) {
    int low = 0;
    int high = words.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (words.get(middle).start() < start) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
