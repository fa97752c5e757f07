package org.custodes.domain.deidentification;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The words of the public vocabulary, for others than recognisers. */
public final class PublicWords {
  private PublicWords() {}

  /**
   * Words of two Latin letters and more, those of the grammar first and short ones before long
   * ones, which is roughly the order in which they are frequent.
   */
  public static List<String> byFrequency() {
    var known = WordList.read("words.txt");
    var grammar = WordList.read("function-words.txt");
    var words = new ArrayList<>(ordered(known, grammar));
    known.removeAll(grammar);
    words.addAll(ordered(known, known));
    return words;
  }

  private static Set<String> ordered(Set<String> words, Set<String> among) {
    return words.stream()
        .filter(among::contains)
        .filter(PublicWords::isPlain)
        .collect(
            Collectors.toCollection(
                () ->
                    new TreeSet<>(
                        Comparator.comparingInt(String::length)
                            .thenComparing(Comparator.naturalOrder()))));
  }

  private static boolean isPlain(String word) {
    return word.length() > 1 && word.chars().allMatch(unit -> unit >= 'a' && unit <= 'z');
  }
}
