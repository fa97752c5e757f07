package org.custodes.domain.board;

/** The limits of every text that the board writes, in characters. */
public final class BoardText {
  public static final int TITLE = 120;
  public static final int LINE = 300;
  public static final int REASON = 1_000;
  public static final int TEXT = 4_000;
  public static final int OPINION = 20_000;

  private BoardText() {}

  static String line(String field, String text, int longest) {
    return checked(field, text, 1, longest, false);
  }

  static String paragraphs(String field, String text, int longest) {
    return checked(field, text, 1, longest, true);
  }

  static String atLeast(String field, String text, int least, int longest) {
    return checked(field, text, least, longest, true);
  }

  private static String checked(String field, String text, int least, int longest, boolean breaks) {
    var kept = text == null ? "" : text.replace("\r\n", "\n").strip();
    if (kept.length() < least
        || kept.length() > longest
        || kept.codePoints().anyMatch(point -> isUnprintable(point, breaks))) {
      throw new BoardTextOutOfRange(field);
    }
    return kept;
  }

  private static boolean isUnprintable(int point, boolean breaks) {
    return (Character.isISOControl(point) && !(breaks && point == '\n'))
        || Character.getType(point) == Character.SURROGATE
        || Character.getType(point) == Character.FORMAT;
  }
}
