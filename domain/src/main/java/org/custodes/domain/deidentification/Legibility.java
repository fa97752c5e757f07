package org.custodes.domain.deidentification;

/** Whether a text can be read at all: what cannot be decoded cannot be vouched for. */
final class Legibility {
  private static final int TOLERATED = 2;
  private static final int ONE_IN = 200;

  private Legibility() {}

  static boolean isLegible(String text) {
    int odd = 0;
    for (int at = 0; at < text.length(); ) {
      int point = text.codePointAt(at);
      at += Character.charCount(point);
      if (point >= ' ' && point < 0x7F) {
        continue;
      }
      switch (Character.getType(point)) {
        case Character.SURROGATE -> {
          return false;
        }
        case Character.CONTROL -> odd += Character.isWhitespace(point) ? 0 : 1;
        case Character.PRIVATE_USE, Character.UNASSIGNED -> odd++;
        default -> odd += point == 0xFFFD ? 1 : 0;
      }
    }
    return odd <= Math.max(TOLERATED, text.length() / ONE_IN);
  }
}
