package org.custodes.domain.deidentification;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What stands for something masked: a type and an index within the conversation, {@code [CARD_2]}.
 *
 * @param index from 1
 */
record Placeholder(EntityType type, int index) {
  /** More digits might be a number that somebody wants to smuggle through. */
  private static final int LONGEST_INDEX = 4;

  private static final int LONGEST_TYPE =
      Arrays.stream(EntityType.values()).mapToInt(type -> type.name().length()).max().orElse(0);

  /** How many characters one may have. */
  static final int LONGEST = LONGEST_TYPE + LONGEST_INDEX + 3;

  private static final Map<String, EntityType> TYPES =
      Arrays.stream(EntityType.values())
          .collect(Collectors.toUnmodifiableMap(EntityType::name, Function.identity()));

  /** Where the placeholder that begins at an index ends; the index itself when there is none. */
  static int endAt(String text, int start) {
    if (text.charAt(start) != '[') {
      return start;
    }
    int close = text.indexOf(']', start, limit(text, start));
    return close > 0 && read(text, start, close + 1) != null ? close + 1 : start;
  }

  /** The placeholder between two indexes that {@link #endAt} has found, null otherwise. */
  static Placeholder read(String text, int start, int end) {
    int line = text.substring(start, end).lastIndexOf('_') + start;
    if (line <= start) {
      return null;
    }
    var type = TYPES.get(text.substring(start + 1, line));
    int digits = end - 1 - (line + 1);
    if (type == null || digits < 1 || digits > LONGEST_INDEX || text.charAt(line + 1) == '0') {
      return null;
    }
    int index = 0;
    for (int at = line + 1; at < end - 1; at++) {
      char digit = text.charAt(at);
      if (digit < '0' || digit > '9') {
        return null;
      }
      index = index * 10 + digit - '0';
    }
    return new Placeholder(type, index);
  }

  private static int limit(String text, int start) {
    return Math.min(text.length(), start + LONGEST);
  }

  @Override
  public String toString() {
    return "[" + type + "_" + index + "]";
  }
}
