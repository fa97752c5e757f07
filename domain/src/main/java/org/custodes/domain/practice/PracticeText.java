package org.custodes.domain.practice;

import java.util.List;

/** The limits of every text of a practice. */
final class PracticeText {
  static final int MOST_LINES = 20;

  private PracticeText() {}

  /** One line of printable characters. */
  static String line(String field, String text, int longest) {
    return checked(field, text, longest, false);
  }

  /** One or more paragraphs. */
  static String paragraphs(String field, String text, int longest) {
    return checked(field, text, longest, true);
  }

  /** 1 to {@value #MOST_LINES} lines. */
  static List<String> lines(String field, List<String> lines, int longest) {
    if (lines == null || lines.isEmpty() || lines.size() > MOST_LINES) {
      throw new PracticeTextOutOfRange(field);
    }
    return lines.stream().map(line -> line(field, line, longest)).toList();
  }

  private static String checked(String field, String text, int longest, boolean breaks) {
    var kept = text == null ? "" : text.strip();
    if (kept.isEmpty()
        || kept.length() > longest
        || kept.codePoints().anyMatch(point -> isUnprintable(point, breaks))) {
      throw new PracticeTextOutOfRange(field);
    }
    return kept;
  }

  private static boolean isUnprintable(int point, boolean breaks) {
    return (Character.isISOControl(point) && !(breaks && point == '\n'))
        || Character.getType(point) == Character.SURROGATE
        || Character.getType(point) == Character.FORMAT;
  }
}
