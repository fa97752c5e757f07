package org.custodes.domain.deidentification;

import java.util.ArrayList;
import java.util.List;

/**
 * What stands between white space or placeholders, without the punctuation around it.
 *
 * @param signed whether a sign may be in it that addresses have: most chunks are plain words
 */
record Chunk(int start, int end, boolean signed) {
  /** Of the internet and of machines; what has none of them is no address of either. */
  private static final Signs SIGNS = Signs.of("@.:/\\_~-<([{");

  private static final String OPENING = "([{<\"'*\u201C\u2018,;:";
  private static final String CLOSING = ")]}>\"'*\u201D\u2019,;:!?.";

  static List<Chunk> of(String text) {
    var chunks = new ArrayList<Chunk>();
    int at = 0;
    while (at < text.length()) {
      int end = at;
      int placeholder = at;
      boolean signed = false;
      while (end < text.length() && !isBlank(text.charAt(end))) {
        placeholder = Placeholder.endAt(text, end);
        if (placeholder > end) {
          break;
        }
        signed |= SIGNS.has(text.charAt(end));
        end++;
      }
      addTrimmed(text, at, end, signed, chunks);
      at = Math.max(end + 1, placeholder);
    }
    return List.copyOf(chunks);
  }

  private static void addTrimmed(
      String text, int from, int to, boolean signed, List<Chunk> chunks) {
    int start = from;
    int end = to;
    while (start < end && isOneOf(OPENING, text.charAt(start))) {
      start++;
    }
    while (end > start && isOneOf(CLOSING, text.charAt(end - 1))) {
      end--;
    }
    if (end > start) {
      chunks.add(new Chunk(start, end, signed && isSigned(text, start, end)));
    }
  }

  private static boolean isOneOf(String marks, char unit) {
    return !Character.isLetterOrDigit(unit) && marks.indexOf(unit) >= 0;
  }

  private static boolean isSigned(String text, int start, int end) {
    for (int at = start; at < end; at++) {
      if (SIGNS.has(text.charAt(at))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isBlank(char unit) {
    return (unit <= ' ' || unit >= 0x7F) && Character.isWhitespace(unit);
  }

  int length() {
    return end - start;
  }

  String in(String text) {
    return text.substring(start, end);
  }

  Finding found(EntityType type, double score, Source source, String evidence) {
    return new Finding(start, end, type, score, source, evidence);
  }
}
