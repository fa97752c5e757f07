package org.custodes.domain.topic;

import java.util.List;
import java.util.Set;

/** A number of years below 18, in figures or as a word, that counts nothing else. */
final class MinorAge {
  /** How the lists write it. */
  static final String MARK = "<minor-age>";

  /** "I'm 10 minutes away", "I am 7 months pregnant" */
  private static final Set<String> COUNTED =
      Set.of(
          "minute", "minutes", "min", "mins", "hour", "hours", "day", "days", "week", "weeks",
          "month", "months", "mile", "miles", "km", "feet", "ft", "foot", "percent", "pounds",
          "lbs", "kg", "dollars", "of", "times", "th", "pages", "people", "points", "blocks", "st");

  private MinorAge() {}

  /** The token, but one word for all ages below 18 and one for all other numbers. */
  static String plain(List<String> tokens, int index) {
    var token = tokens.get(index);
    char first = token.charAt(0);
    if (first >= '0' && first <= '9') {
      return standsAt(tokens, index) ? MARK : token.length() == 2 ? "<two-digits>" : "<number>";
    }
    return standsAt(tokens, index) ? MARK : token;
  }

  static boolean standsAt(List<String> tokens, int index) {
    return isYears(tokens.get(index))
        && !(index + 1 < tokens.size() && COUNTED.contains(tokens.get(index + 1)));
  }

  /** Asked of every word of every text: a switch is several times as fast as a set. */
  private static boolean isYears(String token) {
    return switch (token) {
      case "5", "6", "7", "8", "9", "10", "11", "12", "13", "14", "15", "16", "17" -> true;
      case "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve" -> true;
      case "thirteen", "fourteen", "fifteen", "sixteen", "seventeen" -> true;
      case "12yo", "13yo", "14yo", "15yo", "16yo", "17yo" -> true;
      default -> false;
    };
  }
}
