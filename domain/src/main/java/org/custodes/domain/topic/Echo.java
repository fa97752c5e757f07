package org.custodes.domain.topic;

import java.util.List;
import java.util.Map;

/**
 * What an assistant says, as the person would have said it. "You told me that your husband hits
 * you" discloses as much as the person's own words; what it says of itself discloses nothing.
 */
final class Echo {
  private static final Map<String, String> PERSONS =
      Map.ofEntries(
          Map.entry("you", "i"),
          Map.entry("youre", "im"),
          Map.entry("youve", "ive"),
          Map.entry("your", "my"),
          Map.entry("yours", "mine"),
          Map.entry("yourself", "myself"),
          Map.entry("i", "they"),
          Map.entry("im", "they"),
          Map.entry("ive", "they"),
          Map.entry("my", "their"),
          Map.entry("me", "them"),
          Map.entry("we", "they"),
          Map.entry("our", "their"));

  private Echo() {}

  static List<String> of(List<String> tokens) {
    return tokens.stream().map(token -> PERSONS.getOrDefault(token, token)).toList();
  }
}
