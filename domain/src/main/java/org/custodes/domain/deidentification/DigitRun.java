package org.custodes.domain.deidentification;

import java.util.ArrayList;
import java.util.List;

/**
 * Digits and the single signs between them.
 *
 * @param start first index, a leading plus or bracket included
 * @param end after the last digit
 * @param count how many digits
 */
record DigitRun(int start, int end, int count) {
  private static final int FEWEST_OF_PHONE = 7;

  private static final String SIGNS = " -./()\u00A0\u2010\u2011\u2012\u2013";

  /** The run that begins here, null when none does. */
  static DigitRun at(String text, int start) {
    int at = start;
    if (text.charAt(at) == '+' || text.charAt(at) == '(') {
      at++;
    }
    if (at >= text.length()
        || !Character.isDigit(text.charAt(at))
        || (start > 0 && Character.isDigit(text.charAt(start - 1)))) {
      return null;
    }
    int count = 0;
    int end = at;
    while (at < text.length()) {
      if (Character.isDigit(text.charAt(at))) {
        count++;
        at++;
        end = at;
      } else if (isSign(text, at) && at - end < 3) {
        at++;
      } else {
        break;
      }
    }
    return new DigitRun(start, end, count);
  }

  private static boolean isSign(String text, int at) {
    char unit = text.charAt(at);
    boolean thousands =
        unit == ',' && at + 1 < text.length() && Character.isDigit(text.charAt(at + 1));
    return thousands || SIGNS.indexOf(unit) >= 0;
  }

  /** The parts between signs; a decimal point or a comma of thousands keeps them together. */
  List<DigitRun> groups(String text) {
    var groups = new ArrayList<DigitRun>();
    int from = -1;
    int count = 0;
    int last = start;
    for (int at = start; at < end; at++) {
      char unit = text.charAt(at);
      if (Character.isDigit(unit)) {
        from = from < 0 ? at : from;
        count++;
        last = at + 1;
      } else if (unit != '.' && unit != ',') {
        add(from, last, count, groups);
        from = -1;
        count = 0;
      }
    }
    add(from, last, count, groups);
    return groups;
  }

  private static void add(int from, int to, int count, List<DigitRun> groups) {
    if (from >= 0) {
      groups.add(new DigitRun(from, to, count));
    }
  }

  /** "12345/02", "(2002)8": groups that no blank parts. */
  boolean isReference(String text) {
    boolean signed = false;
    for (int at = start + 1; at < end; at++) {
      char unit = text.charAt(at);
      if (Character.isWhitespace(unit)) {
        return false;
      }
      signed |= unit == '/' || unit == ')';
    }
    return signed && (count < FEWEST_OF_PHONE || text.charAt(start) != '(');
  }

  boolean isInternational(String text) {
    return text.charAt(start) == '+';
  }

  String digits(String text) {
    var digits = new StringBuilder();
    for (int at = start; at < end; at++) {
      if (Character.isDigit(text.charAt(at))) {
        digits.append(text.charAt(at));
      }
    }
    return digits.toString();
  }

  /** The lengths of its groups, as in {@code 3-2-4}. */
  String shape(String text) {
    var shape = new StringBuilder();
    int length = 0;
    for (int at = start; at < end; at++) {
      if (Character.isDigit(text.charAt(at))) {
        length++;
      } else if (length > 0) {
        shape.append(length).append('-');
        length = 0;
      }
    }
    return shape.append(length).toString();
  }

  Finding found(EntityType type, double score, String evidence) {
    return new Finding(start, end, type, score, Source.PATTERN, evidence);
  }
}
