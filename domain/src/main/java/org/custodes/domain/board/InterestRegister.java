package org.custodes.domain.board;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Holds what a member has declared against what a review is about. An interest touches a review
 * when both name the same thing: a recipient, a system, an office, a source, a practice. It only
 * proposes a recusal; whether there is a conflict the member says, and why not where they differ.
 */
final class InterestRegister {
  private static final int SHORTEST_NAME = 5;

  /** Words of this length that name nothing in particular here. */
  private static final Set<String> COMMON =
      Set.of(
          "about",
          "after",
          "again",
          "before",
          "between",
          "board",
          "could",
          "during",
          "every",
          "house",
          "itself",
          "member",
          "members",
          "nobody",
          "office",
          "other",
          "others",
          "people",
          "person",
          "persons",
          "privacy",
          "service",
          "services",
          "should",
          "since",
          "system",
          "systems",
          "their",
          "there",
          "these",
          "those",
          "under",
          "until",
          "where",
          "which",
          "while",
          "within",
          "without",
          "would",
          "years");

  private InterestRegister() {}

  /**
   * The interests that name something of these texts.
   *
   * @param interests a line each
   * @param about names and descriptions of what is reviewed
   */
  static List<String> touching(List<String> interests, Collection<String> about) {
    var names = about.stream().flatMap(text -> names(text).stream()).collect(Collectors.toSet());
    return interests.stream()
        .filter(line -> names(line).stream().anyMatch(names::contains))
        .toList();
  }

  private static Set<String> names(String text) {
    return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
        .filter(word -> word.length() >= SHORTEST_NAME && !COMMON.contains(word))
        .collect(Collectors.toSet());
  }
}
