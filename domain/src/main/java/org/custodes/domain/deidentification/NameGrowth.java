package org.custodes.domain.deidentification;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * A name seldom comes alone: the capitals, initials and particles beside a found name belong to it
 * even where each is an ordinary word.
 */
final class NameGrowth {
  private static final Set<String> PARTICLES =
      Set.of(
          "van", "von", "der", "den", "de", "la", "le", "da", "di", "du", "del", "dos", "bin", "al",
          "el", "st");

  private static final int MOST_STEPS = 5;

  private final Vocabulary vocabulary = Vocabulary.english();

  /** What stands beside the found names and grows from them. */
  List<Finding> grown(Reading reading, List<Finding> found) {
    var words = reading.words();
    var named = named(words, found);
    var grown = new ArrayList<Finding>();
    for (int index = 0; index < words.size(); index++) {
      if (named[index] && words.get(index).isCapitalised()) {
        grow(reading, named, index, 1, grown);
        grow(reading, named, index, -1, grown);
      }
    }
    return grown;
  }

  private static boolean[] named(List<Word> words, List<Finding> found) {
    var names =
        found.stream()
            .filter(finding -> finding.type().isName())
            .sorted(Comparator.comparingInt(Finding::start))
            .toList();
    var named = new boolean[words.size()];
    int at = 0;
    for (int index = 0; index < named.length; index++) {
      var word = words.get(index);
      while (at < names.size() && names.get(at).end() <= word.start()) {
        at++;
      }
      named[index] = at < names.size() && names.get(at).start() <= word.start() && word.isWritten();
    }
    return named;
  }

  private void grow(Reading reading, boolean[] named, int from, int step, List<Finding> grown) {
    int last = from;
    int at = from;
    for (int steps = 0; steps < MOST_STEPS && joined(reading, at, step); steps++) {
      at += step;
      var word = reading.words().get(at);
      if (named[at]) {
        break;
      }
      if (belongs(reading, word)) {
        last = at;
      } else if (!PARTICLES.contains(word.lower())) {
        break;
      }
    }
    if (last != from) {
      var words = reading.words();
      int first = Math.min(from, last);
      int end = Math.max(from, last);
      grown.add(
          new Finding(
              words.get(first).start(),
              words.get(end).end(),
              EntityType.UNKNOWN,
              0.4,
              Source.GAZETTEER,
              "beside-a-name"));
    }
  }

  private static boolean joined(Reading reading, int at, int step) {
    return step > 0 ? reading.joined(at) : reading.joined(at - 1);
  }

  private boolean belongs(Reading reading, Word word) {
    if (word.isInitial()) {
      return !word.lower().equals("i");
    }
    return reading.hasTellingCapital(word)
        && !vocabulary.isFunctionWord(word.lower())
        && !vocabulary.isProper(word.lower());
  }
}
